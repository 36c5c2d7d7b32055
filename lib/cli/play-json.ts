import type { CompiledPack } from '../engine/compile';
import { calendarQuarter } from '../engine/compile';
import { initialWorld } from '../engine/deal';
import { type Contribution, explainGame } from '../engine/explain';
import { readOut } from '../engine/read-out';
import { ENGINE_VERSION } from '../engine/version';
import { summariseFutures } from '../ensemble/project';
import type { Projection, ProjectionPlan } from '../model/projection';
import type { Flags } from './arguments';
import type { PlayedLine } from './play-line';
import { simulateOnThreads } from './simulate-on-threads';

/** One row of contributions as the command line prints it. */
export const contributionRow = ({ quarter, cause, points, stated, path }: Contribution) => ({
  quarter,
  cause: cause.kind,
  ...('card' in cause && { card: cause.card }),
  ...('option' in cause && { option: cause.option }),
  ...('shock' in cause && { shock: cause.shock }),
  points,
  ...(stated !== points && { stated }),
  ...(path.length > 0 && { through: path }),
});

const ensembleOf = async (
  compiled: CompiledPack,
  played: PlayedLine,
  flags: Flags,
  runs: number,
): Promise<Projection> => {
  const plan: ProjectionPlan = {
    runs,
    rngSeed: flags.seed,
    horizon: compiled.pack.quarters,
    choices: played.choices,
    now: Object.fromEntries(compiled.sides.map((side) => [side, 'undecided'])),
    later: Object.fromEntries(compiled.sides.map((side) => [side, 'undecided'])),
    shocks: played.shocks ?? 'hazard',
  };
  return summariseFutures(compiled, await simulateOnThreads(compiled, initialWorld(compiled), plan));
};

/** The quarters of a path as they are named: `start`, then calendar quarters. */
export const quarterNames = (compiled: CompiledPack): string[] => [
  'start',
  ...Array.from({ length: compiled.pack.quarters }, (_, i) => calendarQuarter(compiled.pack.starts, i + 1)),
];

/** A played game as one JSON document, as the contract of the command line has it. */
export const playJson = async (compiled: CompiledPack, played: PlayedLine, flags: Flags) => {
  const { worlds, records } = played.game;
  const reads = worlds.map((world) => readOut(compiled, world.levels));
  const [first, second] = compiled.sides;
  return {
    pack: compiled.pack.id,
    hash: compiled.pack.hash,
    engineVersion: ENGINE_VERSION,
    seed: flags.seed,
    quarters: quarterNames(compiled),
    path: Object.fromEntries(compiled.indicators.map((id, i) => [id, worlds.map((world) => world.levels[i]!)])),
    confidence: {
      [first]: reads.map((read) => read.confidence[first]!),
      [second]: reads.map((read) => read.confidence[second]!),
      alliance: reads.map((read) => read.alliance),
      gap: reads.map((read) => read.gap),
    },
    tensions: Object.fromEntries(compiled.tensions.map(({ id }) => [id, reads.map((read) => read.tensions[id]!)])),
    politicalCapital: Object.fromEntries(
      compiled.sides.map((side) => [side, worlds.map((world) => world.politicalCapital[side]!)]),
    ),
    choices: worlds[worlds.length - 1]!.chosen,
    shocks: Object.fromEntries(
      records.flatMap(({ shocks, quarter }) =>
        shocks.map((id) => [id, calendarQuarter(compiled.pack.starts, quarter)]),
      ),
    ),
    ...(flags.runs !== undefined && { ensemble: await ensembleOf(compiled, played, flags, flags.runs) }),
    ...(flags.explain && {
      contributions: Object.fromEntries(
        Object.entries(explainGame(compiled, records)).map(([id, rows]) => [id, rows.map(contributionRow)]),
      ),
    }),
  };
};
