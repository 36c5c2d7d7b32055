import type { CompiledPack } from '../../engine/compile';
import type { Refusal } from '../../model/refusal';
import type { SessionCommand } from '../../session/commands';
import { decide } from '../../session/decide';
import type { Actor, RecordedEvent } from '../../session/events';
import { evolve } from '../../session/evolve';
import type { SessionState } from '../../session/session-state';
import type { Transaction } from '../database';

/** A command on its way into a session. */
export interface Ask {
  readonly command: SessionCommand;
  readonly actor: Actor;
  /** What it counts once by; null for a timer's. */
  readonly key: string | null;
  /** Written in the same transaction as the events. */
  readonly also?: (transaction: Transaction, events: readonly RecordedEvent[]) => Promise<unknown>;
  /** Whether it still applies once its turn has come; otherwise nothing happens. */
  readonly when?: (state: SessionState, now: number) => boolean;
}

/** What one of several commands came to. */
export interface Outcome<Asked extends Ask> {
  readonly ask: Asked;
  readonly events: readonly RecordedEvent[];
  readonly refusal: Refusal | null;
}

/** What several commands came to, one after another. */
export interface DecidedBatch<Asked extends Ask> {
  readonly state: SessionState;
  readonly outcomes: readonly Outcome<Asked>[];
}

/** Whoever takes a seat is known by it from its first event on. */
const actorOf = (ask: Ask, seat: string | undefined): Actor =>
  ask.command.type === 'TakeSeat' && seat !== undefined ? { kind: 'seat', seat } : ask.actor;

/** Decides commands one after another, each on what those before it left. Nothing is written yet. */
export const decideBatch = <Asked extends Ask>(
  compiled: CompiledPack,
  before: SessionState,
  asks: readonly Asked[],
  now: number,
): DecidedBatch<Asked> => {
  let state = before;
  const outcomes = asks.map((ask): Outcome<Asked> => {
    if (ask.when && !ask.when(state, now)) return { ask, events: [], refusal: null };
    const decided = decide(compiled, state, ask.command, ask.actor, now);
    if (!decided.ok) return { ask, events: [], refusal: decided.refusal };
    const events = decided.value.map((event) => {
      const seat = event.type === 'SeatTaken' ? event.seat : undefined;
      const recorded = { position: state.position + 1, at: now, actor: actorOf(ask, seat), event };
      state = evolve(state, recorded);
      return recorded;
    });
    return { ask, events, refusal: null };
  });
  return { state, outcomes };
};
