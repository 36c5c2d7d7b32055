import type { RunDocument, RunNode } from '../../lib/run/run-document';
import { SMALL_PACK } from './small-pack';

/** A run of the small pack as Tokyo, not yet played. */
export const NEW_RUN: RunDocument = {
  format: 1,
  packId: SMALL_PACK.pack.id,
  packHash: SMALL_PACK.pack.hash,
  engineVersion: '1.0.0',
  rngSeed: 7,
  side: 'tokyo',
  counterpart: 'record',
  world: 'central',
  shocks: 'none',
  weights: {},
  nodes: [],
  head: null,
};

/** A chain of `length` quarters with the last one in hand. */
export const playedFor = (length: number): RunDocument => {
  const nodes: RunNode[] = Array.from({ length }, (_, i) => ({
    id: `q${i + 1}`,
    parent: i === 0 ? null : `q${i}`,
    choices: { opening: i % 2 === 0 ? 'yes' : 'no' },
  }));
  return { ...NEW_RUN, nodes, head: length === 0 ? null : `q${length}` };
};
