import type { CompiledPack, WeightVector } from '../engine/compile';
import { type Contribution, causeName, type Explanation } from '../engine/explain';
import type { QuarterRecord } from '../engine/step';
import type { Cause, SetOff } from '../model/world-state';
import { ALLIANCE, type Measure } from './measure';

/** A part of what a cause stands for in a measure: what came by one of the indicators that the measure reads. */
export interface Way {
  readonly indicator: string;
  /** Points of the measure. */
  readonly points: number;
  /** The indicators it came through before that one, origin first; empty where most of it came directly. */
  readonly through: readonly string[];
}

/** What one cause stands for in a measure at the end of a quarter, since the start. */
export interface AccountRow {
  readonly cause: Cause;
  /** Points of the measure; above 0 the measure stands higher for it. */
  readonly points: number;
  /** The part at stated sizes; the rest came more or less than stated. */
  readonly stated: number;
  /** Quarters (from 1) in which it was set off; none for chance and limits. */
  readonly since: readonly number[];
  /** Largest first. */
  readonly ways: readonly Way[];
  /** The effects that it came by, those that carry most first; none for chance and limits. */
  readonly effects: readonly SetOff[];
}

/**
 * The weights that turn changes of levels into a change of a measure. A tension's are negative, since it is read from
 * 100 less the level; those of the gap are of either sign, the first side's less the second's.
 */
export const changeWeights = (
  compiled: CompiledPack,
  { kind, id }: Measure,
  confidence: Readonly<Record<string, WeightVector>>,
): WeightVector => {
  if (kind === 'indicator') return compiled.indicators.map((known) => (known === id ? 1 : 0));
  if (kind === 'tension') return compiled.tensions.find((known) => known.id === id)!.weights.map((weight) => -weight);
  if (kind === 'confidence' && id !== ALLIANCE) return confidence[id]!;
  const [first, second] = compiled.sides;
  if (kind === 'gap') return compiled.indicators.map((_, i) => confidence[first]![i]! - confidence[second]![i]!);
  return compiled.indicators.map((_, i) => (confidence[first]![i]! + confidence[second]![i]!) / 2);
};

const setOffsOf = (records: readonly QuarterRecord[], name: string): readonly SetOff[] => {
  const found = new Map<string, SetOff>();
  for (const { deliveries } of records)
    for (const { setOff } of deliveries)
      if (causeName(setOff.cause) === name) found.set(`${setOff.quarter}:${setOff.drawName}`, setOff);
  return [...found.values()];
};

/** Effects at the origins of the ways, those that carry most first; among those on one indicator the larger first. */
const byCarried = (setOffs: readonly SetOff[], ways: readonly Way[]): readonly SetOff[] => {
  const carried = new Map<string, number>();
  for (const { indicator, through, points } of ways) {
    const origin = through[0] ?? indicator;
    carried.set(origin, (carried.get(origin) ?? 0) + Math.abs(points));
  }
  return setOffs
    .filter(({ effect }) => carried.has(effect.on))
    .sort(
      (a, b) =>
        carried.get(b.effect.on)! - carried.get(a.effect.on)! || Math.abs(b.effect.size) - Math.abs(a.effect.size),
    );
};

const waysOf = (
  rows: readonly { readonly indicator: string; readonly weight: number; readonly row: Contribution }[],
): readonly Way[] =>
  rows
    .map(({ indicator, weight, row }) => ({ indicator, points: weight * row.points, through: row.path }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));

/**
 * What every cause stands for in a measure at the end of a quarter (from 1), largest first. The points add up to what
 * the measure has changed by since the start.
 */
export const accountOf = (
  compiled: CompiledPack,
  explanation: Explanation,
  records: readonly QuarterRecord[],
  weights: WeightVector,
  quarter: number,
): readonly AccountRow[] => {
  const byCause = new Map<string, { indicator: string; weight: number; row: Contribution }[]>();
  compiled.indicators.forEach((indicator, i) => {
    const weight = weights[i]!;
    if (weight === 0) return;
    for (const row of explanation[indicator]!) {
      if (row.quarter !== quarter) continue;
      const name = causeName(row.cause);
      byCause.set(name, [...(byCause.get(name) ?? []), { indicator, weight, row }]);
    }
  });
  const past = records.filter((record) => record.quarter <= quarter);
  return [...byCause]
    .map(([name, rows]): AccountRow => {
      const setOffs = setOffsOf(past, name);
      const ways = waysOf(rows);
      return {
        cause: rows[0]!.row.cause,
        points: rows.reduce((sum, { weight, row }) => sum + weight * row.points, 0),
        stated: rows.reduce((sum, { weight, row }) => sum + weight * row.stated, 0),
        since: [...new Set(setOffs.map((setOff) => setOff.quarter))].sort((a, b) => a - b),
        ways,
        effects: byCarried(setOffs, ways),
      };
    })
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
};
