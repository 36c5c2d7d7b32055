import type { CompiledPack } from '../../engine/compile';
import type { OptionId, ShockId, SideId } from '../../model/ids';
import { undecidedSides } from '../decide/pace';
import { votesOf } from '../delegation';
import { isPlayOver, isRevealed, nextPlace, type Place, previousPlace } from '../phases';
import { dueShocks, presentWorld } from '../played-session';
import { isPresentPerson, type Seat } from '../seats';
import { type Cable, type Commitment, type Offer, type SessionState, steeringNow } from '../session-state';
import type { SessionSettings } from '../settings';

/** A shock as the host may steer it in the quarter in hand. */
export interface SteeredShock {
  readonly shock: ShockId;
  /** Whether it strikes at the reveal unless it is held. */
  readonly due: boolean;
  readonly held: boolean;
  readonly fired: boolean;
  /** The quarter in which it happened, or null. */
  readonly happened: number | null;
}

/** What one step back would do. */
export interface StepBackPreview {
  readonly to: Place;
  /** Whether the class has seen a reveal that would be taken out. */
  readonly undoesReveal: boolean;
  /** Choices that would have to be made again, by side. */
  readonly undoneChoices: readonly SideId[];
}

/** What the host sees beside the room: everything but the seeds. */
export interface HostView {
  readonly settings: SessionSettings;
  readonly everySeat: readonly Seat[];
  readonly ready: readonly string[];
  /** People who are waited for in the phase in hand: not ready, or without a vote or a prediction. */
  readonly waitingFor: readonly string[];
  readonly undecided: readonly SideId[];
  readonly leanings: Readonly<Record<string, OptionId>>;
  readonly votes: Readonly<Record<SideId, Readonly<Record<OptionId, number>>>>;
  readonly commitments: Readonly<Record<SideId, Commitment>>;
  readonly predicted: readonly string[];
  readonly cables: readonly Cable[];
  readonly offers: readonly Offer[];
  readonly shocks: readonly SteeredShock[];
  readonly handedOver: readonly SideId[];
  readonly next: Place;
  readonly back: StepBackPreview | null;
  readonly reflected: readonly string[];
}

const waitingFor = (state: SessionState): string[] => {
  const { hand, place } = state;
  const people = state.seats.filter(isPresentPerson);
  const isDone = (seat: Seat): boolean => {
    if (hand.ready.includes(seat.id)) return true;
    if (place.phase === 'predict') return seat.id in hand.predictions;
    if (place.phase === 'choose') return seat.delegation === 'observers' || seat.id in hand.leanings;
    return false;
  };
  return people.filter((seat) => !isDone(seat)).map(({ id }) => id);
};

const steeredShocks = (compiled: CompiledPack, state: SessionState): SteeredShock[] => {
  const world = presentWorld(compiled, state);
  const open = state.place.quarter > 0 && !isRevealed(state.place.phase);
  const due = open ? dueShocks(compiled, state, world) : [];
  const { held, fired } = steeringNow(state);
  return compiled.shocks.map(({ shock }) => ({
    shock: shock.id,
    due: due.includes(shock.id),
    held: held.includes(shock.id),
    fired: fired.includes(shock.id),
    happened: world.happened[shock.id] ?? null,
  }));
};

const previewStepBack = (state: SessionState): StepBackPreview | null => {
  const to = previousPlace(state.place);
  if (to === null) return null;
  const undone = isRevealed(to.phase) ? undefined : state.resolved.find(({ quarter }) => quarter === to.quarter);
  return {
    to,
    undoesReveal: undone !== undefined,
    undoneChoices: undone
      ? Object.entries(undone.decidedBy).flatMap(([side, by]) => (by === 'nobody' ? [] : [side]))
      : [],
  };
};

/** What the host may see beyond the room. */
export const viewHost = (compiled: CompiledPack, state: SessionState): HostView => ({
  settings: state.settings,
  everySeat: state.seats,
  ready: state.hand.ready,
  waitingFor: isPlayOver(state.place.phase) ? [] : waitingFor(state),
  undecided: state.place.phase === 'choose' ? undecidedSides({ compiled, state }) : [],
  leanings: state.hand.leanings,
  votes: Object.fromEntries(compiled.sides.map((side) => [side, Object.fromEntries(votesOf(state, side))])),
  commitments: state.hand.commitments,
  predicted: Object.keys(state.hand.predictions),
  cables: state.cables,
  offers: state.offers,
  shocks: steeredShocks(compiled, state),
  handedOver: state.handedOver,
  next: nextPlace(state.place, state.settings.quarters),
  back: previewStepBack(state),
  reflected: state.reflected,
});
