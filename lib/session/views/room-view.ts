import type { CompiledPack } from '../../engine/compile';
import type { OptionId, RoleId, ShockId, SideId } from '../../model/ids';
import type { Answer } from '../../model/world-state';
import { cardOf, classCards } from '../class-cards';
import { isCounterparts, leadOf, membersOf } from '../delegation';
import type { DecidedBy, QuarterFacts } from '../events';
import { isRevealed, type Place } from '../phases';
import { playSession } from '../played-session';
import { type DelegationId, isPresentPerson, type Seat } from '../seats';
import { type PhaseClock, type SessionState, steeringNow } from '../session-state';
import type { SessionSettings } from '../settings';

/** A seat as everybody in the room may see it. */
export interface SeatBadge {
  readonly seat: string;
  readonly callSign: number;
  readonly name: string | null;
  readonly delegation: DelegationId;
  readonly role: RoleId;
  readonly playedBy: Seat['playedBy'];
}

/** How far a delegation is, without what it does. */
export interface DelegationProgress {
  readonly id: DelegationId;
  /** People seated, and how many of them are ready. */
  readonly seated: number;
  readonly ready: number;
  readonly lead: string | null;
  readonly playedBy: 'people' | 'counterpart';
  /** Whether its choice is settled for now; observers settle nothing. */
  readonly committed: boolean;
}

/** How many expected each option of a capital, by who expected it. */
export interface Expectation {
  readonly side: SideId;
  readonly by: DelegationId;
  readonly counts: Readonly<Record<OptionId, number>>;
}

/** A quarter that was revealed, as everybody may see it. */
export interface RevealedQuarter {
  readonly quarter: number;
  /** The cards that the class was dealt, with each decider's answer; undefined answers were left undecided. */
  readonly cards: readonly { readonly card: string; readonly answers: Readonly<Record<SideId, Answer>> }[];
  readonly decidedBy: Readonly<Record<SideId, DecidedBy>>;
  readonly reasons: Readonly<Record<SideId, string>>;
  readonly shocks: readonly ShockId[];
  readonly expected: readonly Expectation[];
  readonly withKnowledge: boolean;
}

/** What everybody in the room may see, the projector among them. */
export interface RoomView {
  readonly position: number;
  readonly packId: string;
  readonly packHash: string;
  readonly place: Place;
  readonly clock: PhaseClock;
  readonly locked: boolean;
  readonly settings: Pick<
    SessionSettings,
    'pace' | 'minutes' | 'rule' | 'naming' | 'projector' | 'quarters' | 'rehearsal' | 'retentionDays'
  >;
  readonly seats: readonly SeatBadge[];
  readonly delegations: readonly DelegationProgress[];
  /** Cards of the quarter in hand by side; a joint card stands under both. */
  readonly cards: Readonly<Record<SideId, string>>;
  /** News of this quarter that the host has told. */
  readonly fired: readonly ShockId[];
  /** Quarters revealed, the first first. */
  readonly revealed: readonly RevealedQuarter[];
}

const badgeOf = ({ id, callSign, name, delegation, role, playedBy }: Seat): SeatBadge => ({
  seat: id,
  callSign,
  name,
  delegation,
  role,
  playedBy,
});

const isSettled = (state: SessionState, side: string): boolean => {
  if (isCounterparts(state, side)) return true;
  if (state.settings.rule === 'head') return side in state.hand.commitments;
  const members = membersOf(state, side);
  return members.every(({ id }) => id in state.hand.leanings);
};

const progressOf = (compiled: CompiledPack, state: SessionState, id: DelegationId): DelegationProgress => {
  const members = state.seats.filter((seat) => seat.delegation === id && isPresentPerson(seat));
  const isCapital = compiled.sides.includes(id);
  return {
    id,
    seated: members.length,
    ready: members.filter((seat) => state.hand.ready.includes(seat.id)).length,
    lead: isCapital ? (leadOf(state, compiled.pack.roles, id)?.id ?? null) : null,
    playedBy: isCapital && isCounterparts(state, id) ? 'counterpart' : 'people',
    committed: isCapital && isSettled(state, id),
  };
};

/** Predictions counted by who made them; a seat that has gone since counts where it sat. */
export const countExpectations = (
  compiled: CompiledPack,
  seats: readonly Seat[],
  predictions: QuarterFacts['predictions'],
): Expectation[] => {
  const byKey = new Map<string, { side: SideId; by: DelegationId; counts: Record<OptionId, number> }>();
  for (const [id, predicted] of Object.entries(predictions)) {
    const by = seats.find((seat) => seat.id === id)?.delegation;
    if (by === undefined) continue;
    for (const side of compiled.sides) {
      const option = predicted[side];
      if (option === undefined) continue;
      const key = `${side}|${by}`;
      const found = byKey.get(key) ?? { side, by, counts: {} as Record<OptionId, number> };
      found.counts[option] = (found.counts[option] ?? 0) + 1;
      byKey.set(key, found);
    }
  }
  return [...byKey.values()];
};

const revealedQuarters = (compiled: CompiledPack, state: SessionState): RevealedQuarter[] => {
  const { worlds } = playSession(compiled, state);
  return state.resolved.map((facts, i) => ({
    quarter: facts.quarter,
    cards: classCards(compiled, worlds[i]!, state.settings.cut).map(({ card }) => ({
      card: card.id,
      answers: facts.choices[card.id] ?? {},
    })),
    decidedBy: facts.decidedBy,
    reasons: facts.reasons,
    shocks: facts.shocks,
    expected: countExpectations(compiled, state.seats, facts.predictions),
    withKnowledge: facts.withKnowledge,
  }));
};

const cardsInHand = (compiled: CompiledPack, state: SessionState): Record<SideId, string> => {
  const { quarter, phase } = state.place;
  if (quarter === 0) return {};
  const { worlds } = playSession(compiled, state);
  const cards = classCards(compiled, worlds[isRevealed(phase) ? quarter - 1 : worlds.length - 1]!, state.settings.cut);
  return Object.fromEntries(
    compiled.sides.flatMap((side) => {
      const card = cardOf(cards, side);
      return card ? [[side, card.card.id]] : [];
    }),
  );
};

/** What everybody may see of a session: no seed, no draw, no shock still held, nothing of a choice but that it is made. */
export const viewRoom = (compiled: CompiledPack, state: SessionState): RoomView => {
  const { pace, minutes, rule, naming, projector, quarters, rehearsal, retentionDays } = state.settings;
  const held = state.seats.filter(({ kicked }) => !kicked);
  const delegations = [
    ...compiled.sides,
    ...(held.some((seat) => seat.delegation === 'observers') ? ['observers'] : []),
  ];
  return {
    position: state.position,
    packId: state.pins.packId,
    packHash: state.pins.packHash,
    place: state.place,
    clock: state.clock,
    locked: state.locked,
    settings: { pace, minutes, rule, naming, projector, quarters, rehearsal, retentionDays },
    seats: held.map(badgeOf),
    delegations: delegations.map((id) => progressOf(compiled, state, id)),
    cards: cardsInHand(compiled, state),
    fired: steeringNow(state).fired,
    revealed: revealedQuarters(compiled, state),
  };
};
