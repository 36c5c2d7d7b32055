import type { RunDocument } from '../../lib/run/run-document';

/** A run of the full builder pack as east, one drawn future, before its first quarter. */
export const aRun = (document: Partial<RunDocument> = {}): RunDocument => ({
  format: 1,
  packId: 'builder',
  packHash: '0'.repeat(64),
  engineVersion: '1.0.0',
  rngSeed: 2010,
  side: 'east',
  counterpart: 'interest',
  world: 'draw',
  shocks: 'chance',
  weights: {},
  nodes: [],
  head: null,
  ...document,
});
