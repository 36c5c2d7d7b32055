import { actFor } from '../counterpart/act';
import type { CompiledPack } from '../engine/compile';
import { dealtCards, initialWorld, withAnswers } from '../engine/deal';
import { type Game, playFrom, recordedChoices, recordedShocks, shocksByTable, shockTable } from '../engine/play';
import { drawsOf, strikingShocks } from '../ensemble/world-draws';
import { type Choices, PLAYED_RUN, type World, type WorldState } from '../model/world-state';
import type { Flags } from './arguments';
import { readChoices, readShocks } from './read-choices';
import { failInput, UsageError } from './usage';

/** A game as the flags of a command line ask for it. */
export interface PlayedLine {
  readonly game: Game;
  /** Choices as they were made, and those of the file that were never asked for. */
  readonly choices: Choices;
  /** The shocks that the flags state, by quarter; null where chance decides. */
  readonly shocks: Readonly<Record<string, number>> | null;
}

const sidesOf = (compiled: CompiledPack, flags: Flags): { own: string; other: string } | null => {
  if (flags.as === undefined) {
    if (flags.counterpart !== undefined) throw new UsageError('--counterpart goes with --as.');
    return null;
  }
  if (!compiled.sides.includes(flags.as)) throw new UsageError(`--as takes ${compiled.sides.join(' or ')}.`);
  return { own: flags.as, other: compiled.sides.find((side) => side !== flags.as)! };
};

const givenAnswers = (compiled: CompiledPack, world: WorldState, choices: Choices, side: string) =>
  Object.fromEntries(
    dealtCards(compiled, world).flatMap(({ card }) => {
      const answer = choices[card.id]?.[side];
      return answer === undefined ? [] : [[card.id, answer] as const];
    }),
  );

const shocksStated = (compiled: CompiledPack, flags: Flags): Readonly<Record<string, number>> | null => {
  if (flags.shocks === 'chance') return null;
  if (flags.shocks === 'none') return {};
  if (flags.shocks === 'record') return recordedShocks(compiled);
  const table = shockTable(compiled, readShocks(flags.shocks));
  return table.ok ? table.value : failInput(table.refusal.code, flags.shocks, table.refusal.message);
};

/** Plays a whole game as the flags say; throws an InputError where a choice can't be made. */
export const playLine = (compiled: CompiledPack, flags: Flags): PlayedLine => {
  const sides = sidesOf(compiled, flags);
  const file = flags.choices === 'record' ? null : readChoices(compiled, flags.choices);
  const shocks = shocksStated(compiled, flags);
  const world: World =
    flags.world === 'central' ? { kind: 'central' } : { kind: 'draw', rngSeed: flags.seed, run: PLAYED_RUN };
  const choose = (at: WorldState): Choices => {
    const stated = file ?? recordedChoices(compiled, at);
    if (!sides) return stated;
    const base = file ?? withAnswers({}, sides.own, givenAnswers(compiled, at, stated, sides.own));
    const fixed = givenAnswers(compiled, at, base, sides.other);
    const move = actFor(compiled, at, sides.other, flags.counterpart ?? 'record', flags.seed, fixed);
    return withAnswers(base, sides.other, move.answers);
  };
  const happen = (at: WorldState): readonly string[] =>
    shocks ? shocksByTable(shocks, at) : strikingShocks(compiled, at, flags.seed, PLAYED_RUN);
  const game = playFrom(compiled, initialWorld(compiled), compiled.pack.quarters, { choose, happen }, drawsOf(world));
  if (!game.ok) return failInput(game.refusal.code, compiled.pack.id, game.refusal.message);
  const made = game.value.worlds[game.value.worlds.length - 1]!.chosen;
  return { game: game.value, choices: { ...file, ...made }, shocks };
};
