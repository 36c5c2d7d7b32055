import { readOut } from '@/lib/engine/read-out';
import type { Projection, Spread } from '@/lib/model/projection';
import type { WorldState } from '@/lib/model/world-state';
import { useRun } from '../run-context';

/** Something that a fan can be drawn of. */
export type Measure = { readonly kind: 'tension' | 'indicator'; readonly id: string };

/** The spread of a tension at the end of a projection. */
export const endOf = (projection: Projection | undefined, tension: string): Spread | undefined =>
  projection?.tensions[tension]?.at(-1);

/** Tensions of a world, by id, in points. */
export const useTensions = (): ((world: WorldState) => Readonly<Record<string, number>>) => {
  const { compiled } = useRun();
  return (world) => readOut(compiled, world.levels).tensions;
};
