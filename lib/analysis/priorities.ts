import type { CompiledPack } from '../engine/compile';
import type { Futures } from '../ensemble/simulate';
import { dirichletDraw } from '../random/gamma';

const CONCENTRATION = 6;

/** A decider's priorities in each run: weights of its objectives, then of political capital. */
export interface Priorities {
  readonly indicators: readonly number[];
  readonly draws: readonly (readonly number[])[];
}

/** Draws a side's priorities for so many runs: Dirichlet around its objectives, concentration 6. */
export const prioritiesOf = (compiled: CompiledPack, side: string, runs: number, rngSeed: number): Priorities => {
  const indicators = compiled.objectives[side]!.flatMap((weight, i) => (weight > 0 ? [i] : []));
  const centre = [...indicators.map((i) => compiled.objectives[side]![i]!), compiled.capitalWeight[side]!];
  const concentrations = centre.map((weight) => Math.max(1e-3, CONCENTRATION * weight));
  return {
    indicators,
    draws: Array.from({ length: runs }, (_, run) => dirichletDraw(concentrations, rngSeed, run, `priorities:${side}`)),
  };
};

/** Mean utility of one run over the quarters to the horizon, 0 to 100, under priorities of draw number `draw`. */
export const utilityOfRun = (
  compiled: CompiledPack,
  futures: Futures,
  side: string,
  priorities: Priorities,
  { run, draw, horizon }: { readonly run: number; readonly draw: number; readonly horizon: number },
): number => {
  const n = compiled.indicators.length;
  const weights = priorities.draws[draw]!;
  const { max } = compiled.pack.politicalCapital[side]!;
  let sum = 0;
  for (let q = 1; q <= horizon; q++) {
    priorities.indicators.forEach((i, k) => {
      sum += weights[k]! * futures.levels[(q * n + i) * futures.runs + run]!;
    });
    sum += (weights[weights.length - 1]! * 100 * futures.capital[side]![q * futures.runs + run]!) / max;
  }
  return sum / horizon;
};
