import type { CompiledPack } from '../engine/compile';
import type { ProjectionPlan, Spread } from '../model/projection';
import type { WorldState } from '../model/world-state';
import { spreadOf } from './bucket-quantiles';
import { tensionOfRuns } from './project';
import { type Futures, simulateFutures } from './simulate';

/** What an option does to one tension against the same futures with the card set aside, where it shows most. */
export interface OptionEffect {
  readonly tension: string;
  /** Quarters ahead (from 1) in which the mean change is largest. */
  readonly quartersAhead: number;
  /** Change in points; above 0 the tension rises. */
  readonly change: Spread;
  /** Share of futures in which the tension rises, 0 to 1. */
  readonly risesIn: number;
}

const differenceIn = (futures: Futures, base: Futures, weights: readonly number[], column: number): Float64Array => {
  const values = tensionOfRuns(futures, weights, column);
  const against = tensionOfRuns(base, weights, column);
  for (let r = 0; r < values.length; r++) values[r]! -= against[r]!;
  return values;
};

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const peakOf = (futures: Futures, base: Futures, tension: { id: string; weights: readonly number[] }): OptionEffect => {
  let peak = 1;
  let values = differenceIn(futures, base, tension.weights, 1);
  let size = Math.abs(mean(values));
  for (let column = 2; column <= futures.horizon; column++) {
    const next = differenceIn(futures, base, tension.weights, column);
    const nextSize = Math.abs(mean(next));
    if (nextSize <= size + 1e-12) continue;
    [peak, values, size] = [column, next, nextSize];
  }
  return {
    tension: tension.id,
    quartersAhead: peak,
    change: spreadOf(values, values.length),
    risesIn: values.reduce((count, value) => count + (value > 0 ? 1 : 0), 0) / values.length,
  };
};

/** For each option of a card, what it does to every tension, on common futures (common random numbers). */
export const compareOptions = (
  compiled: CompiledPack,
  from: WorldState,
  plan: ProjectionPlan,
  card: string,
  side: string,
): Readonly<Record<string, readonly OptionEffect[]>> => {
  const withAnswer = (answer: string | null): Futures =>
    simulateFutures(compiled, from, {
      ...plan,
      choices: { ...plan.choices, [card]: { ...plan.choices[card], [side]: answer } },
    });
  const base = withAnswer(null);
  return Object.fromEntries(
    compiled.cardById.get(card)!.card.options.map((option) => {
      const futures = withAnswer(option.id);
      return [option.id, compiled.tensions.map((tension) => peakOf(futures, base, tension))];
    }),
  );
};
