import type { CompiledCard, CompiledPack } from '../../engine/compile';
import { accepted, type Refusal, type Result, refused } from '../../model/refusal';
import type { WorldState } from '../../model/world-state';
import { cardOf, classCards } from '../class-cards';
import type { Actor, SessionEvent } from '../events';
import type { Phase } from '../phases';
import { presentWorld } from '../played-session';
import type { Seat } from '../seats';
import type { SessionState } from '../session-state';

/** What a decision rests on beside the command: the pack, the session so far, who asks, and when (ms since 1970). */
export interface Decision {
  readonly compiled: CompiledPack;
  readonly state: SessionState;
  readonly actor: Actor;
  readonly now: number;
}

/** What a command comes to: events to append (none where nothing changes), or a refusal. */
export type Decided = Result<readonly SessionEvent[]>;

/** Nothing changes: what was asked for is so already. */
export const NOTHING: Decided = accepted([]);

/** One event. */
export const happens = (...events: SessionEvent[]): Decided => accepted(events);

/** A refusal with the session's words: a stable code and a sentence for a log. */
export const refuse = (code: string, message: string): { readonly ok: false; readonly refusal: Refusal } =>
  refused(code, message) as { readonly ok: false; readonly refusal: Refusal };

/** The seat of whoever asks. Refuses with `not-seated` and `kicked`. */
export const ownSeat = ({ state, actor }: Decision): Result<Seat> => {
  const seat = actor.kind === 'seat' ? state.seats.find(({ id }) => id === actor.seat) : undefined;
  if (!seat) return refuse('not-seated', 'Only somebody who holds a seat can do this.');
  if (seat.kicked) return refuse('kicked', 'The host took this seat out of the room.');
  return accepted(seat);
};

/** A seat by its id. Refuses with `unknown-seat`. */
export const findSeat = (state: SessionState, id: string): Result<Seat> => {
  const seat = state.seats.find((known) => known.id === id);
  return seat ? accepted(seat) : refuse('unknown-seat', `There is no seat ${id}.`);
};

/** Refuses with `wrong-phase` unless the session stands in one of the phases, and with `paused` while it is paused. */
export const inPhase = (state: SessionState, ...phases: readonly Phase[]): Result<null> => {
  if (!phases.includes(state.place.phase))
    return refuse(
      'wrong-phase',
      `This can be done in ${phases.join(' or ')}, and the session is in ${state.place.phase}.`,
    );
  if (state.clock.kind === 'paused') return refuse('paused', 'The host has paused the session.');
  return accepted(null);
};

/** The world before the quarter in hand, and the cards that the class is dealt in it. */
export const dealtNow = ({
  compiled,
  state,
}: Pick<Decision, 'compiled' | 'state'>): { world: WorldState; cards: CompiledCard[] } => {
  const world = presentWorld(compiled, state);
  return { world, cards: classCards(compiled, world, state.settings.cut) };
};

/** The card that a capital answers in the quarter in hand. Refuses with `no-card`. */
export const requireCard = (cards: readonly CompiledCard[], side: string): Result<CompiledCard> => {
  const card = cardOf(cards, side);
  return card ? accepted(card) : refuse('no-card', `${side} is dealt no card in this quarter.`);
};
