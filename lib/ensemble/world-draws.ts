import type { Draws } from '../engine/draws';
import { CENTRAL_DRAWS } from '../engine/draws';
import type { World } from '../model/world-state';
import { drawKey } from '../random/draw-key';
import { normalQuantile } from '../random/normal';
import { triangularQuantile } from '../random/triangular';
import { uniform } from '../random/uniform';

/** What names an indicator's noise and a shock's chance among the draws. */
export const noiseName = (indicator: string): string => `noise:${indicator}`;
export const shockName = (shock: string): string => `shock:${shock}`;

/** The randomness of a world: none on the central path, else that of one run of an rngSeed. */
export const drawsOf = (world: World): Draws => {
  if (world.kind === 'central') return CENTRAL_DRAWS;
  const { rngSeed, run } = world;
  return {
    size: (effect, name) =>
      triangularQuantile(uniform(rngSeed, run, 0, drawKey(name)), effect.low, effect.size, effect.high),
    noise: (indicator, quarter) => normalQuantile(uniform(rngSeed, run, quarter, drawKey(noiseName(indicator)))),
  };
};

/** Whether a shock of the given hazard happens in a quarter of a drawn run. */
export const shockStrikes = (rngSeed: number, run: number, quarter: number, shock: string, hazard: number): boolean =>
  uniform(rngSeed, run, quarter, drawKey(shockName(shock))) < hazard;
