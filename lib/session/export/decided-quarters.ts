import type { CompiledPack } from '../../engine/compile';
import type { CardId, OptionId, SideId } from '../../model/ids';
import { cardOf } from '../class-cards';
import { dealtNow } from '../decide/context';
import type { QuarterFacts, RecordedEvent } from '../events';
import { evolve } from '../evolve';
import type { Seat } from '../seats';
import type { Commitment, SessionState, StatedReason } from '../session-state';

/** A quarter at the moment of its reveal, with the seats and what each had done. */
export interface DecidedQuarter {
  readonly facts: QuarterFacts;
  /** When it was revealed, ms since 1970. */
  readonly at: number;
  /** The seats as they were held then, those taken out of the room left out. */
  readonly seats: readonly Seat[];
  /** Card that each capital answered. */
  readonly cards: Readonly<Record<SideId, CardId>>;
  /** By seat. */
  readonly leanings: Readonly<Record<string, OptionId>>;
  readonly commitments: Readonly<Record<SideId, Commitment>>;
  readonly reasons: Readonly<Record<SideId, StatedReason>>;
  /** When each seat last chose (by seat) and predicted (by seat and side), ms since 1970. */
  readonly choseAt: Readonly<Record<string, number>>;
  readonly predictedAt: Readonly<Record<string, Readonly<Record<SideId, number>>>>;
  /** Whether the host stepped back over it. */
  readonly takenBack: boolean;
}

/** When the seats of the quarter in hand did what they did. */
interface Moments {
  chose: Record<string, number>;
  predicted: Record<string, Record<SideId, number>>;
}

const noMoments = (): Moments => ({ chose: {}, predicted: {} });

const keepMoment = (moments: Moments, { event, at }: RecordedEvent): void => {
  if (event.type === 'OptionLeanedTo' || event.type === 'OptionCommitted') moments.chose[event.seat] = at;
  if (event.type === 'ChoicePredicted')
    moments.predicted[event.seat] = { ...moments.predicted[event.seat], [event.side]: at };
};

const decidedQuarter = (
  compiled: CompiledPack,
  state: SessionState,
  facts: QuarterFacts,
  at: number,
  moments: Moments,
): DecidedQuarter => {
  const { cards } = dealtNow({ compiled, state });
  return {
    facts,
    at,
    seats: state.seats.filter(({ kicked }) => !kicked),
    cards: Object.fromEntries(
      compiled.sides.flatMap((side) => {
        const dealt = cardOf(cards, side);
        return dealt ? [[side, dealt.card.id]] : [];
      }),
    ),
    leanings: state.hand.leanings,
    commitments: state.hand.commitments,
    reasons: state.hand.reasons,
    choseAt: moments.chose,
    predictedAt: moments.predicted,
    takenBack: false,
  };
};

/** Every quarter that was revealed, in the order of the reveals, those that were taken back among them. */
export const decidedQuarters = (compiled: CompiledPack, events: readonly RecordedEvent[]): DecidedQuarter[] => {
  const decided: DecidedQuarter[] = [];
  let moments = noMoments();
  let state: SessionState | null = null;
  for (const recorded of events) {
    const before: SessionState | null = state;
    state = evolve(before, recorded);
    keepMoment(moments, recorded);
    if (before && recorded.event.type === 'QuarterResolved') {
      decided.push(decidedQuarter(compiled, before, recorded.event.facts, recorded.at, moments));
      moments = noMoments();
    }
    if (before && state.resolved.length < before.resolved.length) {
      const undone: readonly QuarterFacts[] = before.resolved.slice(state.resolved.length);
      for (const [i, quarter] of decided.entries())
        if (undone.includes(quarter.facts)) decided[i] = { ...quarter, takenBack: true };
    }
  }
  return decided;
};
