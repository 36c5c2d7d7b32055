import { BAND_BOUNDS, type Band, type GapBand } from '../model/closed-sets';
import type { WorldState } from '../model/world-state';
import type { CompiledPack, WeightVector } from './compile';

/** A weighted mean of levels, in points; weights sum to 1. */
export const weightedMean = (weights: WeightVector, levels: readonly number[]): number => {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * levels[i]!;
  return sum;
};

/** A tension: Σ v (100 − x), in points 0 to 100. */
export const readTension = (weights: WeightVector, levels: readonly number[]): number => {
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * (100 - levels[i]!);
  return sum;
};

/** What the indicators say together, in points; the gap is the first side's confidence minus the second's. */
export interface ReadOut {
  readonly confidence: Readonly<Record<string, number>>;
  readonly alliance: number;
  readonly gap: number;
  readonly tensions: Readonly<Record<string, number>>;
}

/** Reads confidence and tensions out of levels, under the pack's weights of confidence or the player's. */
export const readOut = (
  compiled: CompiledPack,
  levels: readonly number[],
  confidence: Readonly<Record<string, WeightVector>> = compiled.confidence,
): ReadOut => {
  const [first, second] = compiled.sides;
  const a = weightedMean(confidence[first]!, levels);
  const b = weightedMean(confidence[second]!, levels);
  return {
    confidence: { [first]: a, [second]: b },
    alliance: (a + b) / 2,
    gap: a - b,
    tensions: Object.fromEntries(compiled.tensions.map(({ id, weights }) => [id, readTension(weights, levels)])),
  };
};

/** The band of a tension. */
export const bandOf = (tension: number): Band =>
  tension < BAND_BOUNDS.strained
    ? 'calm'
    : tension < BAND_BOUNDS.tense
      ? 'strained'
      : tension < BAND_BOUNDS.crisis
        ? 'tense'
        : 'crisis';

/** The band of the expectation gap, by its absolute size: bounds at 5, 10 and 20 points. */
export const gapBandOf = (gap: number): GapBand => {
  const size = Math.abs(gap);
  return size < 5 ? 'aligned' : size < 10 ? 'apart' : size < 20 ? 'wide' : 'rift';
};

/** What a side's objectives make of a world: Σ w x + w_K · 100 K/K_max, 0 to 100. */
export const utilityOf = (
  compiled: CompiledPack,
  side: string,
  world: WorldState,
  objectives: { readonly weights: WeightVector; readonly capital: number } = {
    weights: compiled.objectives[side]!,
    capital: compiled.capitalWeight[side]!,
  },
): number =>
  weightedMean(objectives.weights, world.levels) +
  (objectives.capital * 100 * world.politicalCapital[side]!) / compiled.pack.politicalCapital[side]!.max;
