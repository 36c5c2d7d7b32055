import { expect, test } from 'vitest';
import type { CardStudy } from '../../lib/analysis/card-study';
import { readClassSurprises } from '../../lib/analysis/class-surprises';

const study = (shares: Readonly<Record<string, number>>): CardStudy => ({
  card: 'dues',
  side: 'east',
  situations: 1,
  options: Object.entries(shares).map(([option, share]) => ({
    option,
    openIn: 1,
    best: { 1: share, 4: share },
    better: null,
  })),
  difference: null,
  turnsOnEvidence: 0,
});

const SHARES = { pay: 0.1, delay: 0.3, refuse: 0.6 };

test('what most classes chose and the games hardly ever find best is told', () => {
  const chosen = { dues: { east: { pay: 3, refuse: 1 } } };
  expect(readClassSurprises([study(SHARES)], chosen)).toEqual([
    { card: 'dues', side: 'east', option: 'pay', classes: 3, of: 4, share: 0.1 },
  ]);
});

test.each([
  ['one class alone', { pay: 1 }],
  ['classes that disagree', { pay: 2, refuse: 2 }],
  ['classes that chose what is often best', { refuse: 4 }],
  ['another side’s classes', {}],
])('%s are no surprise', (_, east) => {
  expect(readClassSurprises([study(SHARES)], { dues: { east, west: { pay: 4 } } })).toEqual([]);
});
