import { expect, test } from 'vitest';
import { parsePackJson, serializePack } from '../../lib/packs/pack-json';
import { readTiny, tinyBundle } from './tiny-files';

const DROUGHT = 'shocks/drought.yaml';
const STATED = 'probability: {2031-Q4: 0.25, 2032-Q1: 0.5}\nrecorded: [2032-Q1]\n';

const chanceFaults = (edits: Parameters<typeof readTiny>[0]) =>
  readTiny(edits).issues.filter(({ code }) => code === 'no-chance');

test.each([
  ['its chances are 0', 'probability: {2031-Q4: 0, 2032-Q1: 0}\nrecorded: []\n'],
  ['it has none', ''],
])('a shock that can never strike is pointed out: %s', (_, chances) => {
  expect(chanceFaults({ [DROUGHT]: [STATED, chances] })).toMatchObject([
    {
      severity: 'warning',
      path: 'shocks/drought.yaml probability',
      message: 'drought can never strike: its chance is 0 in every quarter, and the record does not have it.',
    },
  ]);
});

test('it is told where its chances stand', () => {
  const stated = { 'pack.yaml': ['\naims:', '\nshocks:\n  drought: {probability: {2031-Q4: 0}}\naims:'] } as const;
  expect(chanceFaults({ [DROUGHT]: [STATED, ''], ...stated })).toMatchObject([
    { path: 'pack.yaml shocks.drought.probability' },
  ]);
  const printed = serializePack(tinyBundle().pack);
  const shocks = printed.shocks.map((shock) => ({ ...shock, probability: {}, recorded: [] }));
  expect(parsePackJson({ ...printed, shocks }).issues).toContainEqual(
    expect.objectContaining({ code: 'no-chance', path: 'shocks[0].probability' }),
  );
});

test('a shock that the record has, or that some quarter gives a chance, is not', () => {
  expect(chanceFaults({ [DROUGHT]: ['{2031-Q4: 0.25, 2032-Q1: 0.5}', '{}'] })).toEqual([]);
  expect(chanceFaults({ [DROUGHT]: ['recorded: [2032-Q1]', 'recorded: []'] })).toEqual([]);
});
