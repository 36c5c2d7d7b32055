import { expect, test } from 'vitest';
import { compilePack } from '../../lib/engine/compile';
import { shockOrigin } from '../../lib/run/shock-origin';
import { aFullPack } from '../builders/pack';

test('a shock is on record in the quarters of the documents, brought by a chance of one, and drawn otherwise', () => {
  const pack = aFullPack();
  const [storm] = pack.shocks;
  const compiled = compilePack({
    ...pack,
    shocks: [{ ...storm!, probability: { '2030-Q1': 1, '2030-Q2': 1, '2030-Q3': 0.2 }, recorded: ['2030-Q2'] }],
  });
  expect([1, 2, 3].map((quarter) => shockOrigin(compiled, storm!.id, quarter))).toEqual([
    'calendar',
    'recorded',
    'drawn',
  ]);
});
