import type { SideId } from '../../model/ids';
import type { Role } from '../../model/pack';
import type { QuarterFacts } from '../events';
import type { DelegationId } from '../seats';
import type { Cable, Offer } from '../session-state';
import type { ClassRecord } from './class-record';

/** A cable as a debrief tells it: by the office that sent it and without the person. */
export interface ToldCable extends Pick<Cable, 'to' | 'text' | 'position'> {
  readonly from: DelegationId;
  readonly role: Role['id'];
}

/** An offer as a debrief tells it, and whether both capitals then chose as it said. */
export interface ToldOffer extends Pick<Offer, 'id' | 'card' | 'ours' | 'theirs' | 'answer'> {
  readonly from: SideId;
  readonly to: SideId;
  /** Null where nobody accepted it. */
  readonly kept: boolean | null;
}

/** What went between the capitals in a quarter. */
export interface QuarterTalks {
  readonly quarter: number;
  readonly cables: readonly ToldCable[];
  readonly offers: readonly ToldOffer[];
}

const tellOffer = (offer: Offer, sides: readonly SideId[], { choices }: QuarterFacts): ToldOffer => {
  const { id, card, ours, theirs, answer, side: from } = offer;
  const to = sides.find((side) => side !== from)!;
  const chosen = choices[card];
  const kept = answer === 'accepted' ? chosen?.[from] === ours && chosen[to] === theirs : null;
  return { id, card, ours, theirs, answer, from, to, kept };
};

/** The cables and offers of a class by the quarter in which they were sent; quarters without any are left out. */
export const classTalks = (
  sides: readonly SideId[],
  { cables, offers, seats, resolved }: ClassRecord,
): readonly QuarterTalks[] =>
  resolved
    .map((facts): QuarterTalks => {
      const isThen = (item: { readonly quarter: number }): boolean => item.quarter === facts.quarter;
      return {
        quarter: facts.quarter,
        cables: cables.filter(isThen).flatMap(({ seat, to, text, position }) => {
          const from = seats.find(({ id }) => id === seat);
          return from ? [{ from: from.delegation, role: from.role, to, text, position }] : [];
        }),
        offers: offers.filter(isThen).map((offer) => tellOffer(offer, sides, facts)),
      };
    })
    .filter((talks) => talks.cables.length + talks.offers.length > 0);
