import type { CompiledPack } from '@/lib/engine/compile';
import { type Contribution, causeName, type Explanation, explainReadOut } from '@/lib/engine/explain';
import type { Cause, SetOff } from '@/lib/model/world-state';
import type { PlayedQuarter } from '@/lib/run/play-run';

/** What one cause did to a measure within one quarter. */
export interface CauseOfQuarter {
  readonly cause: Cause;
  /** Points within the quarter, as booked; above 0 the measure rose. */
  readonly points: number;
  /** The quarter in which it was set off, from 1; null for chance and limits. */
  readonly since: number | null;
  /** Whether it takes back what it had brought before: an effect that fades. */
  readonly fades: boolean;
  /** The indicator through which most of it came, and before it those that it passed through, origin first. */
  readonly way: readonly string[];
  /** The effect at the origin of the way, where there is one. */
  readonly effect: SetOff | null;
}

/** Something read out of the levels: its weights, negated for a tension. */
export interface ReadingOf {
  readonly kind: 'tension' | 'indicator';
  readonly id: string;
  readonly weights: readonly number[];
}

const rowOf = (explanation: Explanation, indicator: string, name: string, quarter: number): Contribution | undefined =>
  explanation[indicator]!.find((row) => row.quarter === quarter && causeName(row.cause) === name);

/** The way by which most of a cause's change came this quarter. */
const wayOf = (
  compiled: CompiledPack,
  explanation: Explanation,
  weights: readonly number[],
  name: string,
  quarter: number,
): readonly string[] => {
  let way: readonly string[] = [];
  let largest = 0;
  compiled.indicators.forEach((id, i) => {
    if (weights[i] === 0) return;
    const now = rowOf(explanation, id, name, quarter);
    const change = Math.abs(
      weights[i]! * ((now?.points ?? 0) - (rowOf(explanation, id, name, quarter - 1)?.points ?? 0)),
    );
    if (change <= largest) return;
    largest = change;
    way = [...(now?.path ?? []), id];
  });
  return way;
};

const setOffsOf = (quarters: readonly PlayedQuarter[], name: string): readonly SetOff[] =>
  quarters.flatMap(({ record }) =>
    record.deliveries.map(({ setOff }) => setOff).filter((setOff) => causeName(setOff.cause) === name),
  );

const bySize = (a: SetOff, b: SetOff): number => Math.abs(b.effect.size) - Math.abs(a.effect.size);

/** What each cause did to a measure in the last of the given quarters, largest first; the points add up to its change. */
export const causesOfQuarter = (
  compiled: CompiledPack,
  explanation: Explanation,
  quarters: readonly PlayedQuarter[],
  { weights }: ReadingOf,
): readonly CauseOfQuarter[] => {
  const quarter = quarters.length;
  const before = new Map(
    explainReadOut(compiled, explanation, weights, quarter - 1).map(({ cause, points }) => [causeName(cause), points]),
  );
  return explainReadOut(compiled, explanation, weights, quarter)
    .map(({ cause, points }): CauseOfQuarter => {
      const name = causeName(cause);
      const brought = before.get(name) ?? 0;
      const setOffs = setOffsOf(quarters, name);
      const way = wayOf(compiled, explanation, weights, name, quarter);
      return {
        cause,
        points: points - brought,
        since: setOffs.length > 0 ? Math.min(...setOffs.map((setOff) => setOff.quarter)) : null,
        fades: Math.sign(points - brought) === -Math.sign(brought) && Math.abs(points) < Math.abs(brought),
        way,
        effect: setOffs.filter(({ effect }) => effect.on === way[0]).sort(bySize)[0] ?? null,
      };
    })
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
};

/** Everything that can be read out of the levels and has causes: tensions, then indicators. */
export const readingsOf = (compiled: CompiledPack): readonly ReadingOf[] => [
  ...compiled.tensions.map(({ id, weights }): ReadingOf => ({ kind: 'tension', id, weights: weights.map((w) => -w) })),
  ...compiled.indicators.map(
    (id, at): ReadingOf => ({ kind: 'indicator', id, weights: compiled.indicators.map((_, i) => (i === at ? 1 : 0)) }),
  ),
];
