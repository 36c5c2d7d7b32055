import { compilePack } from '../lib/engine/compile';
import { initialWorld } from '../lib/engine/deal';
import { spreadOf } from '../lib/ensemble/bucket-quantiles';
import { compareOptions } from '../lib/ensemble/compare-options';
import { projectWorld, summariseFutures } from '../lib/ensemble/project';
import { simulateFutures } from '../lib/ensemble/simulate';
import type { Pack } from '../lib/model/pack';
import type { ProjectionPlan } from '../lib/model/projection';
import { quantileOfSorted } from '../lib/numeric/quantile';
import { inTurn, type Measured } from './measure';
import { projectPlainly } from './plain-projection';

const ROUNDS = 15;
const WARM_UP = 5;

const rowText = ({ what, median, fastest, slowest, goal }: Measured): string => {
  const times = [median, fastest, slowest].map((ms) => ms.toFixed(1).padStart(9)).join('');
  const verdict = goal === undefined ? '' : `${goal.toFixed(0).padStart(6)}  ${median <= goal ? 'reached' : 'missed'}`;
  return `${what.padEnd(64)}${times}${verdict.padStart(8)}`;
};

/** Benchmarks the futures of a pack and prints the figures with the goals beside them, times in milliseconds. */
export const benchTable = (pack: Pack): string => {
  const compiled = compilePack(pack);
  const start = initialWorld(compiled);
  const [first, second] = compiled.sides;
  const plan = (runs: number): ProjectionPlan => ({
    runs,
    rngSeed: 1,
    horizon: pack.quarters,
    choices: {},
    now: { [first]: 'record', [second]: 'record' },
    later: { [first]: 'record', [second]: 'record' },
    shocks: 'hazard',
  });
  const futures = simulateFutures(compiled, start, plan(10_000));
  const column = futures.levels.slice(-10_000);
  const card = compiled.cards.find(({ card: { quarter } }) => quarter === 1)!;
  const rows = inTurn(
    [
      {
        what: '2,000 runs of a period with all its fans',
        goal: 16,
        job: () => projectWorld(compiled, start, plan(2000)),
      },
      {
        what: '10,000 runs of a period with all its fans',
        goal: 150,
        job: () => projectWorld(compiled, start, plan(10_000)),
      },
      { what: '10,000 runs, simulation alone', job: () => simulateFutures(compiled, start, plan(10_000)) },
      { what: '10,000 runs, fans alone', job: () => summariseFutures(compiled, futures) },
      { what: 'one fan cell of 10,000 values, bucket-select', job: () => spreadOf(column, column.length) },
      {
        what: 'one fan cell of 10,000 values, full sort',
        job: () => {
          const sorted = column.slice().sort();
          for (const p of [0.05, 0.25, 0.5, 0.75, 0.95]) quantileOfSorted(sorted, p);
        },
      },
      {
        what: `all options of ${card.card.id} compared at 2,000 runs`,
        job: () => compareOptions(compiled, start, { ...plan(2000), horizon: 4 }, card.card.id, card.deciders[0]!),
      },
      { what: '2,000 runs, the plainest version (engine and sorts)', job: () => projectPlainly(compiled, 2000, 1) },
    ],
    ROUNDS,
    WARM_UP,
  );
  const ratio = rows[rows.length - 1]!.median / rows[0]!.median;
  const cells = 10_000 * pack.quarters * compiled.indicators.length;
  return [
    `${pack.id}: ${pack.quarters} quarters, ${compiled.indicators.length} indicators, ${compiled.tensions.length} tensions; Node ${process.version}`,
    '',
    `${''.padEnd(64)}${'median'.padStart(9)}${'fastest'.padStart(9)}${'slowest'.padStart(9)}${'goal'.padStart(6)}`,
    ...rows.map(rowText),
    '',
    `The plainest version takes ${ratio.toFixed(1)} times as long as the typed arrays, for the same 2,000 runs.`,
    `Simulation: ${((rows[2]!.median * 1e6) / cells).toFixed(0)} ns per run, quarter and indicator.`,
  ].join('\n');
};
