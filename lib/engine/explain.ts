import type { Cause } from '../model/world-state';
import type { CompiledPack } from './compile';
import type { QuarterRecord } from './step';

/** What one cause stands for in one indicator's level at the end of one quarter, in points. */
export interface Contribution {
  readonly quarter: number;
  readonly cause: Cause;
  readonly points: number;
  /** The part at stated sizes; the rest came more or less than stated. */
  readonly stated: number;
  /** The part that arrived directly, not through cross-impacts. */
  readonly direct: number;
  /** The indicators it came through, origin first and the target left out; empty where most of it is direct. */
  readonly path: readonly string[];
}

/** One name per cause: causes with the same name are one row. */
export const causeName = (cause: Cause): string => {
  switch (cause.kind) {
    case 'option':
    case 'pair':
      return `${cause.kind}:${cause.card}/${cause.option}`;
    case 'disagreement':
    case 'undecided':
      return `${cause.kind}:${cause.card}`;
    case 'shock':
      return `shock:${cause.shock}`;
    default:
      return cause.kind;
  }
};

interface Impulse {
  readonly level: number[];
  readonly anchor: number[];
}

/** A cause's contribution vectors, which follow the model's own linear dynamics. */
interface Trace {
  readonly cause: Cause;
  level: number[];
  anchor: number[];
  stated: number[];
  statedAnchor: number[];
  direct: number[];
  /** flows[to][from]: what reached `to` out of `from`'s deviation, carried on. */
  flows: number[][];
}

const zeros = (n: number): number[] => new Array<number>(n).fill(0);

const emptyTrace = (cause: Cause, n: number): Trace => ({
  cause,
  level: zeros(n),
  anchor: zeros(n),
  stated: zeros(n),
  statedAnchor: zeros(n),
  direct: zeros(n),
  flows: Array.from({ length: n }, () => zeros(n)),
});

const advance = (compiled: CompiledPack, level: readonly number[], anchor: readonly number[], impulse: Impulse) => {
  const next = level.map((x, i) => x + compiled.rho[i]! * (anchor[i]! - x) + impulse.level[i]!);
  for (const { to, from, perQuarter } of compiled.cross) next[to]! += perQuarter * level[from]!;
  return { level: next, anchor: anchor.map((b, i) => b + impulse.anchor[i]!) };
};

const advanceTrace = (compiled: CompiledPack, trace: Trace, impulse: Impulse, stated: Impulse): void => {
  const flows = trace.flows.map((row, to) => row.map((flow) => flow * (1 - compiled.rho[to]!)));
  for (const { to, from, perQuarter } of compiled.cross) flows[to]![from]! += perQuarter * trace.level[from]!;
  trace.direct = trace.direct.map((x, i) => x + compiled.rho[i]! * (trace.anchor[i]! - x) + impulse.level[i]!);
  trace.flows = flows;
  const full = advance(compiled, trace.level, trace.anchor, impulse);
  const atStated = advance(compiled, trace.stated, trace.statedAnchor, stated);
  trace.level = full.level;
  trace.anchor = full.anchor;
  trace.stated = atStated.level;
  trace.statedAnchor = atStated.anchor;
};

/** The strongest way by which a trace reached an indicator: follows the largest inflow until most of a level is direct. */
const pathTo = (compiled: CompiledPack, trace: Trace, indicator: number): string[] => {
  const path: string[] = [];
  const seen = new Set([indicator]);
  let at = indicator;
  for (;;) {
    const inflow = trace.flows[at]!;
    let source = -1;
    for (let j = 0; j < inflow.length; j++)
      if (!seen.has(j) && inflow[j] !== 0 && (source < 0 || Math.abs(inflow[j]!) > Math.abs(inflow[source]!)))
        source = j;
    if (source < 0 || Math.abs(trace.direct[at]!) >= Math.abs(inflow[source]!)) return path.reverse();
    path.push(compiled.indicators[source]!);
    seen.add(source);
    at = source;
  }
};

const impulsesOf = (compiled: CompiledPack, record: QuarterRecord) => {
  const n = compiled.indicators.length;
  const impulses = new Map<string, { cause: Cause; full: Impulse; stated: Impulse }>();
  const at = (cause: Cause) => {
    const name = causeName(cause);
    const found = impulses.get(name);
    if (found) return found;
    const made = {
      cause,
      full: { level: zeros(n), anchor: zeros(n) },
      stated: { level: zeros(n), anchor: zeros(n) },
    };
    impulses.set(name, made);
    return made;
  };
  for (const { setOff, indicator, points, statedPoints } of record.deliveries) {
    const { full, stated } = at(setOff.cause);
    full.level[indicator]! += points;
    stated.level[indicator]! += statedPoints;
    if (!setOff.effect.lasting) continue;
    full.anchor[indicator]! += points;
    stated.anchor[indicator]! += statedPoints;
  }
  if (record.noise.some((e) => e !== 0)) {
    const chance = at({ kind: 'chance' });
    record.noise.forEach((e, i) => {
      chance.full.level[i] = e;
    });
  }
  if ([...record.levelLimits, ...record.anchorLimits].some((cut) => cut !== 0)) {
    const limits = at({ kind: 'limits' });
    record.levelLimits.forEach((cut, i) => {
      limits.full.level[i] = cut;
      limits.stated.level[i] = cut;
    });
    record.anchorLimits.forEach((cut, i) => {
      limits.full.anchor[i] = cut;
      limits.stated.anchor[i] = cut;
    });
  }
  return impulses;
};

const rowsOf = (compiled: CompiledPack, traces: Iterable<Trace>, quarter: number, indicator: number): Contribution[] =>
  [...traces].flatMap((trace) => {
    const points = trace.level[indicator]!;
    if (points === 0) return [];
    return [
      {
        quarter,
        cause: trace.cause,
        points,
        stated: trace.stated[indicator]!,
        direct: trace.direct[indicator]!,
        path: pathTo(compiled, trace, indicator),
      },
    ];
  });

/** Contributions by indicator, quarters from 1, largest first within a quarter; they add up to level minus start. */
export type Explanation = Readonly<Record<string, readonly Contribution[]>>;

/** Splits every level of a played game into what each cause stands for. Exact, since the model is linear but for its limits. */
export const explainGame = (compiled: CompiledPack, records: readonly QuarterRecord[]): Explanation => {
  const n = compiled.indicators.length;
  const nothing: Impulse = { level: zeros(n), anchor: zeros(n) };
  const traces = new Map<string, Trace>();
  const rows: Record<string, Contribution[]> = Object.fromEntries(compiled.indicators.map((id) => [id, []]));
  for (const record of records) {
    const impulses = impulsesOf(compiled, record);
    for (const [name, { cause }] of impulses) if (!traces.has(name)) traces.set(name, emptyTrace(cause, n));
    for (const [name, trace] of traces) {
      const impulse = impulses.get(name);
      advanceTrace(compiled, trace, impulse?.full ?? nothing, impulse?.stated ?? nothing);
    }
    compiled.indicators.forEach((id, i) => {
      const found = rowsOf(compiled, traces.values(), record.quarter, i);
      rows[id]!.push(...found.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)));
    });
  }
  return rows;
};

/** What each cause stands for in a weighted read-out of one quarter, largest first; negate the weights for a tension. */
export const explainReadOut = (
  compiled: CompiledPack,
  explanation: Explanation,
  weights: readonly number[],
  quarter: number,
): { readonly cause: Cause; readonly points: number }[] => {
  const sums = new Map<string, { cause: Cause; points: number }>();
  compiled.indicators.forEach((id, i) => {
    const weight = weights[i]!;
    if (weight === 0) return;
    for (const row of explanation[id]!) {
      if (row.quarter !== quarter) continue;
      const name = causeName(row.cause);
      const sum = sums.get(name);
      if (sum) sum.points += weight * row.points;
      else sums.set(name, { cause: row.cause, points: weight * row.points });
    }
  });
  return [...sums.values()].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
};
