import type { CompiledPack } from '../../engine/compile';
import type { OptionId, SideId } from '../../model/ids';
import { leadOf, membersOf } from '../delegation';
import { OBSERVERS, type Seat } from '../seats';
import type { Cable, Commitment, Offer, SessionState } from '../session-state';

/** What the members of a delegation see of each other. */
export interface DelegationView {
  readonly side: SideId;
  readonly leanings: Readonly<Record<string, OptionId>>;
  readonly commitment: Commitment | null;
  /** Why it votes as it does, in its lead's words; empty until it is said. */
  readonly reason: string;
  readonly cables: readonly Cable[];
  readonly offers: readonly Offer[];
}

/** What one seat sees beside the room. */
export interface SeatView {
  readonly seat: string;
  readonly kicked: boolean;
  readonly playedBy: Seat['playedBy'];
  readonly isLead: boolean;
  readonly ready: boolean;
  readonly leaning: OptionId | null;
  /** By side, what this seat predicted. */
  readonly predictions: Readonly<Record<SideId, OptionId>>;
  readonly reflected: boolean;
  /** Its own delegation; null for observers. */
  readonly delegation: DelegationView | null;
  /** Cables that an observer sent. */
  readonly sent: readonly Cable[];
}

/** The cables that a capital sent or was sent. */
const cablesOf = (state: SessionState, side: SideId): Cable[] => {
  const sideOf = (id: string) => state.seats.find((seat) => seat.id === id)?.delegation;
  return state.cables.filter((cable) => cable.to === side || sideOf(cable.seat) === side);
};

const viewDelegation = (state: SessionState, side: SideId): DelegationView => {
  const { hand } = state;
  const members = membersOf(state, side).map(({ id }) => id);
  return {
    side,
    leanings: Object.fromEntries(
      members.flatMap((id) => (hand.leanings[id] === undefined ? [] : [[id, hand.leanings[id]]])),
    ),
    commitment: hand.commitments[side] ?? null,
    reason: hand.reasons[side]?.reason ?? '',
    cables: cablesOf(state, side),
    offers: state.offers,
  };
};

/** What a seat may see beyond the room: its own doings, and its delegation's. A kicked seat sees neither. */
export const viewSeat = (compiled: CompiledPack, state: SessionState, seat: Seat): SeatView => {
  const { hand } = state;
  const isMember = !seat.kicked && seat.delegation !== OBSERVERS;
  return {
    seat: seat.id,
    kicked: seat.kicked,
    playedBy: seat.playedBy,
    isLead: isMember && leadOf(state, compiled.pack.roles, seat.delegation)?.id === seat.id,
    ready: hand.ready.includes(seat.id),
    leaning: hand.leanings[seat.id] ?? null,
    predictions: hand.predictions[seat.id] ?? {},
    reflected: state.reflected.includes(seat.id),
    delegation: isMember ? viewDelegation(state, seat.delegation) : null,
    sent: seat.delegation === OBSERVERS ? state.cables.filter((cable) => cable.seat === seat.id) : [],
  };
};
