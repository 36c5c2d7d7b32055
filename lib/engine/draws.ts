import type { Effect } from '../model/pack';

/** The randomness of one world, passed in: an effect's size in points, and an indicator's noise in standard deviations. */
export interface Draws {
  readonly size: (effect: Effect, drawName: string) => number;
  readonly noise: (indicator: string, quarter: number) => number;
}

/** The central path: sizes as stated and no noise. */
export const CENTRAL_DRAWS: Draws = { size: (effect) => effect.size, noise: () => 0 };
