import type { CompiledPack } from '../lib/engine/compile';
import { initialWorld } from '../lib/engine/deal';
import { type Game, playFrom, recordedChoices } from '../lib/engine/play';
import { readOut } from '../lib/engine/read-out';
import { drawsOf, strikingShocks } from '../lib/ensemble/world-draws';
import { quantileOfSorted } from '../lib/numeric/quantile';

const PROBABILITIES = [0.05, 0.25, 0.5, 0.75, 0.95];

const fansOf = (games: readonly Game[], read: (game: Game, quarter: number) => number, quarters: number): number[][] =>
  Array.from({ length: quarters + 1 }, (_, quarter) => {
    const sorted = games.map((game) => read(game, quarter)).sort((a, b) => a - b);
    return PROBABILITIES.map((p) => quantileOfSorted(sorted, p));
  });

/** The plainest possible projection: one game after another through the engine, every fan by a full sort. */
export const projectPlainly = (compiled: CompiledPack, runs: number, rngSeed: number): number[][][] => {
  const { quarters } = compiled.pack;
  const games = Array.from({ length: runs }, (_, run) => {
    const game = playFrom(
      compiled,
      initialWorld(compiled),
      quarters,
      {
        choose: (world) => recordedChoices(compiled, world),
        happen: (world) => strikingShocks(compiled, world, rngSeed, run),
      },
      drawsOf({ kind: 'draw', rngSeed, run }),
    );
    if (!game.ok) throw new Error(game.refusal.message);
    return game.value;
  });
  return [
    ...compiled.indicators.map((_, i) => fansOf(games, (game, quarter) => game.worlds[quarter]!.levels[i]!, quarters)),
    ...compiled.tensions.map(({ id }) =>
      fansOf(games, (game, quarter) => readOut(compiled, game.worlds[quarter]!.levels).tensions[id]!, quarters),
    ),
  ];
};
