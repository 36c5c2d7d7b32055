import type { CompiledPack } from '../../engine/compile';
import { bandOf, readTension } from '../../engine/read-out';
import type { TensionId } from '../../model/ids';
import type { WorldState } from '../../model/world-state';

/** How a tension moved in a quarter, in points. */
export interface TensionMove {
  readonly tension: TensionId;
  readonly before: number;
  readonly after: number;
  /** Whether it ended the quarter in another band. */
  readonly crossed: boolean;
}

/** A quarter in which the tensions moved much. */
export interface TurningPoint {
  /** From 1. */
  readonly quarter: number;
  /** What all tensions moved by together, up or down, in points. */
  readonly movement: number;
  /** Its part of all that the tensions moved over the game, 0 to 1. */
  readonly share: number;
  /** Every tension, most moved first. */
  readonly moves: readonly TensionMove[];
}

const movesOf = (compiled: CompiledPack, before: WorldState, after: WorldState): TensionMove[] =>
  compiled.tensions
    .map(({ id, weights }): TensionMove => {
      const [was, is] = [readTension(weights, before.levels), readTension(weights, after.levels)];
      return { tension: id, before: was, after: is, crossed: bandOf(was) !== bandOf(is) };
    })
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));

/** The quarters in which the tensions moved most, most first; of equals the earlier one. Quarters without movement are none. */
export const turningPoints = (
  compiled: CompiledPack,
  worlds: readonly WorldState[],
  count: number,
): readonly TurningPoint[] => {
  const quarters = worlds.slice(1).map((world, i) => {
    const moves = movesOf(compiled, worlds[i]!, world);
    const movement = moves.reduce((sum, { before, after }) => sum + Math.abs(after - before), 0);
    return { quarter: i + 1, movement, moves };
  });
  const total = quarters.reduce((sum, { movement }) => sum + movement, 0);
  return quarters
    .filter(({ movement }) => movement > 0)
    .map((quarter) => ({ ...quarter, share: quarter.movement / total }))
    .sort((a, b) => b.movement - a.movement)
    .slice(0, count);
};
