import type { CompiledPack } from '../engine/compile';
import type { Draws } from '../engine/draws';
import { CENTRAL_DRAWS } from '../engine/draws';
import type { World, WorldState } from '../model/world-state';
import { drawKey } from '../random/draw-key';
import { normal } from '../random/normal';
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
    noise: (indicator, quarter) => normal(rngSeed, run, quarter, drawKey(noiseName(indicator))),
  };
};

/** Shocks that strike in the coming quarter of a drawn run, by their hazards; each happens at most once. */
export const strikingShocks = (compiled: CompiledPack, world: WorldState, rngSeed: number, run: number): string[] => {
  const quarter = world.quarter + 1;
  return compiled.shocks
    .filter(
      ({ shock, hazard }) =>
        world.happened[shock.id] === undefined &&
        uniform(rngSeed, run, quarter, drawKey(shockName(shock.id))) < (hazard[quarter - 1] ?? 0),
    )
    .map(({ shock }) => shock.id);
};
