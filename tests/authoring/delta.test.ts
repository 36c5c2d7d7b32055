import { expect, test } from 'vitest';
import { deltaBetween, withDelta } from '../../lib/authoring/delta';
import { EMPTY_DRAFT } from '../../lib/authoring/draft-document';

const before = {
  ...EMPTY_DRAFT,
  pack: { title: 'Two harbours' },
  cards: { tolls: { id: 'tolls' }, pilots: { id: 'pilots' } },
};

test('only what has changed is told, and the rest of the draft stays the very same value', () => {
  const after = { ...before, cards: { tolls: before.cards.tolls, ferries: { id: 'ferries' } }, checks: [1] };
  const delta = deltaBetween(before, after);
  expect(delta).toEqual({ parts: { checks: [1] }, cards: { ferries: { id: 'ferries' }, pilots: null }, shocks: {} });
  const there = withDelta(before, structuredClone(delta));
  expect(there).toEqual(after);
  expect(there.cards.tolls).toBe(before.cards.tolls);
  expect(there.pack).toBe(before.pack);
  expect(there.shocks).toBe(before.shocks);
});

test('of two equal states nothing is told', () => {
  expect(deltaBetween(before, before)).toEqual({ parts: {}, cards: {}, shocks: {} });
});
