import { expect, test } from 'vitest';
import { pickTensions, reachOf } from '../../../app/_run/decide/pick-tensions';
import type { OptionEffect } from '../../../lib/ensemble/compare-options';

const effect = (tension: string, points: number): OptionEffect => ({
  tension,
  quartersAhead: 1,
  change: { mean: points, p05: points - 1, p25: points - 0.5, p50: points, p75: points + 0.5, p95: points + 1 },
  risesIn: points > 0 ? 1 : 0,
});

const tensionsOf = (effects: readonly OptionEffect[] | undefined) => effects?.map(({ tension }) => tension);

const EFFECTS = {
  build: [effect('base', -6), effect('drift', -2), effect('fear', 3), effect('burden', 0.2), effect('north', 2)],
  review: [effect('base', 4), effect('drift', 3), effect('fear', 0), effect('burden', 1.5), effect('north', 0)],
};

test('all options are shown on the same lines in the same order, the own lines of the card first', () => {
  const shown = pickTensions(EFFECTS, ['drift']);
  expect(tensionsOf(shown.build)).toEqual(['drift', 'base', 'fear', 'north']);
  expect(tensionsOf(shown.review)?.slice(0, 4)).toEqual(tensionsOf(shown.build));
});

test('an option adds the one line that it alone moves', () => {
  expect(tensionsOf(pickTensions(EFFECTS, ['drift']).review)).toEqual(['drift', 'base', 'fear', 'north', 'burden']);
});

test('the scale holds the ends of all ranges', () => {
  const changes = Object.values(EFFECTS).flatMap((effects) => effects.map(({ change }) => change));
  expect(reachOf(changes)).toBe(10);
  expect(reachOf([effect('base', 10.5).change])).toBe(15);
});
