import type { CompiledPack } from '../engine/compile';
import type { Cause } from '../model/world-state';
import type { AccountRow } from './debrief-account';

/** Who or what is behind a cause: the player, the other capital, both together, a shock, chance, or the ends of the scale. */
export const CAUSERS = ['own', 'other', 'both', 'shocks', 'chance', 'limits'] as const;
export type Causer = (typeof CAUSERS)[number];

/** Who or what is behind a cause, for the side that is played. A joint card has both behind it. */
export const causerOf = (compiled: CompiledPack, side: string, cause: Cause): Causer => {
  if (cause.kind === 'chance' || cause.kind === 'limits') return cause.kind;
  if (cause.kind === 'shock') return 'shocks';
  const { deciders } = compiled.cardById.get(cause.card)!;
  if (deciders.length > 1) return 'both';
  return deciders[0] === side ? 'own' : 'other';
};

/** What one of the causers stands for in a measure, in points, and its part of everything that moved it, 0 to 1. */
export interface CauserSum {
  readonly causer: Causer;
  readonly points: number;
  readonly share: number;
}

/** Rows of an account added up by who is behind them, in the order of `CAUSERS`; those with no row are left out. */
export const sumByCauser = (
  compiled: CompiledPack,
  side: string,
  rows: readonly AccountRow[],
): readonly CauserSum[] => {
  const total = rows.reduce((sum, { points }) => sum + Math.abs(points), 0);
  return CAUSERS.flatMap((causer) => {
    const own = rows.filter(({ cause }) => causerOf(compiled, side, cause) === causer);
    if (own.length === 0) return [];
    const moved = own.reduce((sum, { points }) => sum + Math.abs(points), 0);
    return [
      {
        causer,
        points: own.reduce((sum, { points }) => sum + points, 0),
        share: total === 0 ? 0 : moved / total,
      },
    ];
  });
};
