import type { CompiledPack } from '../engine/compile';
import { initialWorld } from '../engine/deal';
import type { Draws } from '../engine/draws';
import { recordedShocks, shocksByTable } from '../engine/play';
import { type QuarterRecord, stepQuarter } from '../engine/step';
import { drawsOf, strikingShocks } from '../ensemble/world-draws';
import { PLAYED_RUN, type WorldState } from '../model/world-state';
import type { QuarterFacts, SessionPins } from './events';
import type { SessionSettings } from './settings';

/** What the world of a session is computed from. */
export interface SessionFacts {
  readonly pins: Pick<SessionPins, 'rngSeed'>;
  readonly settings: Pick<SessionSettings, 'world' | 'shocks'>;
  readonly resolved: readonly QuarterFacts[];
}

/** A session's quarters as they were played. */
export interface PlayedSession {
  /** World at the start, then after each quarter. */
  readonly worlds: readonly WorldState[];
  readonly records: readonly QuarterRecord[];
}

/** The randomness of the world that a session plays. */
export const sessionDraws = ({ pins, settings }: Pick<SessionFacts, 'pins' | 'settings'>): Draws =>
  drawsOf(
    settings.world === 'central' ? { kind: 'central' } : { kind: 'draw', rngSeed: pins.rngSeed, run: PLAYED_RUN },
  );

/** Plays a session's facts; the same facts under the same pins give the same numbers everywhere. */
export const playSession = (compiled: CompiledPack, facts: SessionFacts): PlayedSession => {
  const draws = sessionDraws(facts);
  const worlds: WorldState[] = [initialWorld(compiled)];
  const records = facts.resolved.map(({ choices, shocks }) => {
    const record = stepQuarter(compiled, worlds[worlds.length - 1]!, choices, shocks, draws);
    worlds.push(record.world);
    return record;
  });
  return { worlds, records };
};

/** The world before the quarter that is being played, or after the last one. */
export const presentWorld = (compiled: CompiledPack, facts: SessionFacts): WorldState => {
  const { worlds } = playSession(compiled, facts);
  return worlds[worlds.length - 1]!;
};

/** Shocks that the coming quarter brings unless the host holds them. */
export const dueShocks = (compiled: CompiledPack, facts: SessionFacts, world: WorldState): string[] => {
  switch (facts.settings.shocks) {
    case 'none':
      return [];
    case 'record':
      return shocksByTable(recordedShocks(compiled), world);
    case 'chance':
      return strikingShocks(compiled, world, facts.pins.rngSeed, PLAYED_RUN);
  }
};
