import { expect, test } from 'vitest';
import { parsePackJson, serializePack } from '../../lib/packs/pack-json';
import { faultsOf, readTiny, tinyBundle } from './tiny-files';

const SURVEY = 'cards/joint-survey.yaml';

// The common survey starts at 60, the promise of water at 48, the upkeep of the dam at 40.
test.each([
  ['a number past 100', { [SURVEY]: ['size: +moderate', 'size: 41'] }, 'common-survey starts at 60', 41],
  ['a number past 0', { [SURVEY]: ['size: +moderate', 'size: -60.5'] }, 'common-survey starts at 60', -60.5],
  [
    'a word, once the start is near the end',
    { 'pack.yaml': ['common-survey: {start: 60', 'common-survey: {start: 97'] },
    'common-survey starts at 97',
    5,
  ],
] as const)('an effect that leads past the end of the scale is pointed out: %s', (_, edits, start, points) => {
  const { issues } = readTiny(edits);
  expect(issues.filter(({ code }) => code === 'past-scale')).toMatchObject([
    {
      severity: 'warning',
      path: 'cards/joint-survey.yaml options[0].effects[0].size',
      message: `${start}, and an effect of ${points} leads past the end of the scale.`,
      hint: 'Levels lie between 0 and 100, and what goes beyond is lost. Make it smaller, or start elsewhere.',
    },
  ]);
});

test('an effect that leads to the very end is not', () => {
  for (const size of [40, -60])
    expect(faultsOf({ [SURVEY]: ['size: +moderate', `size: ${size}`] }).join()).not.toContain('past-scale');
});

test('a shock is looked at as a card is, and an unknown indicator is told as such alone', () => {
  expect(faultsOf({ 'shocks/drought.yaml': ['size: -moderate', 'size: -49'] })).toEqual([
    'past-scale shocks/drought.yaml effects[0].size',
  ]);
  expect(
    faultsOf({ 'shocks/drought.yaml': ['on: flow-promise\n    size: -moderate', 'on: flow-promises\n    size: -99'] }),
  ).toEqual(['unknown-indicator shocks/drought.yaml effects[0].on']);
});

test('a start that lies off the scale is told once, and not at each effect', () => {
  const printed = serializePack(tinyBundle().pack);
  const indicators = printed.indicators.map((indicator) => ({ ...indicator, start: 140 }));
  const codes = parsePackJson({ ...printed, indicators }).issues.map(({ code }) => code);
  expect(codes).toContain('level-range');
  expect(codes).not.toContain('past-scale');
});
