import { expect, test } from 'vitest';
import { parsePackJson, serializePack } from '../../lib/packs/pack-json';
import { readTiny, tinyBundle } from './tiny-files';

// Both answer the survey in 2031-Q4; in 2032-Q1 the sluice is North's and the dues are South's.
const idle = (edits: Parameters<typeof readTiny>[0]) =>
  readTiny(edits)
    .issues.filter(({ code }) => code === 'idle-quarter')
    .map(({ severity, path, message, hint }) => [severity, path, message, hint]);

test('a quarter in which a side decides nothing is told at its place in the schedule', () => {
  expect(idle({ 'cards/dues.yaml': null })).toEqual([
    [
      'warning',
      'pack.yaml quarters.2032-Q1.south',
      'south decides nothing in 2032-Q1.',
      'Deal it a card in that quarter.',
    ],
  ]);
});

test('given a pack of many quarters, those that follow on each other are told together, side by side', () => {
  const edits = {
    'pack.yaml': ['quarters: 2', 'quarters: 40'],
    'cards/dues.yaml': ['quarter: 2032-Q1', 'quarter: 2032-Q3'],
  } as const;
  expect(idle(edits).map(([, path, message]) => [path, message])).toEqual([
    ['pack.yaml quarters.2032-Q2.north', 'north decides nothing from 2032-Q2 to 2041-Q3.'],
    ['pack.yaml quarters.2032-Q1.south', 'south decides nothing from 2032-Q1 to 2032-Q2.'],
    ['pack.yaml quarters.2032-Q4.south', 'south decides nothing from 2032-Q4 to 2041-Q3.'],
  ]);
});

test('a joint card is something to decide for both', () => {
  expect(idle({})).toEqual([]);
});

test('in a pack as the command line prints it the place has no file', () => {
  const printed = serializePack(tinyBundle().pack);
  const cards = printed.cards.filter(({ id }) => id !== 'dues');
  expect(parsePackJson({ ...printed, cards }).issues).toContainEqual(
    expect.objectContaining({ code: 'idle-quarter', path: 'quarters.2032-Q1.south' }),
  );
});
