import type { CompiledPack } from '@/lib/engine/compile';
import { type Contribution, causeName, type Explanation, explainGame, explainReadOut } from '@/lib/engine/explain';
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

/** What a played branch tells of its causes, laid out so that any measure can be asked about. */
export interface CauseBook {
  readonly quarters: readonly PlayedQuarter[];
  readonly explanation: Explanation;
  /** By indicator, then quarter from 0, then the name of the cause. */
  readonly rows: ReadonlyMap<string, readonly ReadonlyMap<string, Contribution>[]>;
  /** By the name of their cause. */
  readonly setOffs: ReadonlyMap<string, readonly SetOff[]>;
}

/** Lays out the causes of a played branch. */
export const causeBook = (compiled: CompiledPack, quarters: readonly PlayedQuarter[]): CauseBook => {
  const explanation = explainGame(
    compiled,
    quarters.map(({ record }) => record),
  );
  const rows = new Map(
    compiled.indicators.map((id) => {
      const byQuarter = Array.from({ length: quarters.length + 1 }, () => new Map<string, Contribution>());
      for (const row of explanation[id]!) byQuarter[row.quarter]!.set(causeName(row.cause), row);
      return [id, byQuarter] as const;
    }),
  );
  const setOffs = new Map<string, SetOff[]>();
  for (const { setOff } of quarters.flatMap(({ record }) => record.deliveries)) {
    const name = causeName(setOff.cause);
    setOffs.set(name, [...(setOffs.get(name) ?? []), setOff]);
  }
  return { quarters, explanation, rows, setOffs };
};

/** The way by which most of a cause's change came in the last quarter. */
const wayOf = (
  compiled: CompiledPack,
  { rows, quarters }: CauseBook,
  weights: readonly number[],
  name: string,
): readonly string[] => {
  let way: readonly string[] = [];
  let largest = 0;
  compiled.indicators.forEach((id, i) => {
    if (weights[i] === 0) return;
    const byQuarter = rows.get(id)!;
    const now = byQuarter[quarters.length]!.get(name);
    const before = byQuarter[quarters.length - 1]!.get(name);
    const change = Math.abs(weights[i]! * ((now?.points ?? 0) - (before?.points ?? 0)));
    if (change <= largest) return;
    largest = change;
    way = [...(now?.path ?? []), id];
  });
  return way;
};

const bySize = (a: SetOff, b: SetOff): number => Math.abs(b.effect.size) - Math.abs(a.effect.size);

/** What each cause did to a measure in the last quarter of a branch, largest first; the points add up to its change. */
export const causesOfQuarter = (
  compiled: CompiledPack,
  book: CauseBook,
  { weights }: ReadingOf,
): readonly CauseOfQuarter[] => {
  const { explanation, quarters, setOffs } = book;
  const before = new Map(
    explainReadOut(compiled, explanation, weights, quarters.length - 1).map(({ cause, points }) => [
      causeName(cause),
      points,
    ]),
  );
  return explainReadOut(compiled, explanation, weights, quarters.length)
    .map(({ cause, points }): CauseOfQuarter => {
      const name = causeName(cause);
      const brought = before.get(name) ?? 0;
      const found = setOffs.get(name) ?? [];
      const way = wayOf(compiled, book, weights, name);
      return {
        cause,
        points: points - brought,
        since: found.length > 0 ? Math.min(...found.map((setOff) => setOff.quarter)) : null,
        fades: Math.sign(points - brought) === -Math.sign(brought) && Math.abs(points) < Math.abs(brought),
        way,
        effect: found.filter(({ effect }) => effect.on === way[0]).sort(bySize)[0] ?? null,
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
