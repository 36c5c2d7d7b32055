import { expect, test } from 'vitest';
import { faultsOf, readTiny, tinyFiles } from './tiny-files';

// Two quarters: the survey is asked about in the first, the sluice in the second.
const SURVEY = 'cards/joint-survey.yaml';
const SLUICE = 'cards/sluice.yaml';
const DROUGHT = 'shocks/drought.yaml';

const FIRST_OF_SURVEY = 'size: +moderate\n';

test('an effect that begins when the pack is over is pointed out', () => {
  const { issues } = readTiny({ [SURVEY]: [FIRST_OF_SURVEY, `${FIRST_OF_SURVEY}        onset: 12\n`] });
  expect(issues).toMatchObject([
    {
      severity: 'warning',
      code: 'never-felt',
      path: 'cards/joint-survey.yaml options[0].effects[0].onset',
      message: 'The effect on common-survey begins 12 quarters later, when the pack is over.',
    },
  ]);
});

test.each([
  ['a card of the last quarter', SLUICE, '        over: 2\n', '        onset: 4\n', 'options[0].effects[0].onset'],
  [
    'a shock, from the first quarter in which it may strike',
    DROUGHT,
    '    over: 2\n',
    '    onset: 4\n',
    'effects[0].onset',
  ],
] as const)('%s is looked at from its own quarter', (_, file, from, to, place) => {
  expect(faultsOf({ [file]: [from, to] })).toEqual([`never-felt ${file} ${place}`]);
});

test('what comes within the four quarters that checks and balance look at may come after the end', () => {
  for (const onset of [1, 2, 3])
    expect(faultsOf({ [SLUICE]: ['        over: 2\n', `        onset: ${onset}\n`] })).toEqual([]);
});

test('given a long pack, an early effect may begin late, and a late one may not begin after the end', () => {
  const long = (onset: number) =>
    faultsOf({
      'pack.yaml': ['quarters: 2', 'quarters: 10'],
      [SURVEY]: [FIRST_OF_SURVEY, `${FIRST_OF_SURVEY}        onset: ${onset}\n`],
    }).filter((fault) => fault.startsWith('never-felt'));
  expect(long(9)).toEqual([]);
  expect(long(10)).toEqual(['never-felt cards/joint-survey.yaml options[0].effects[0].onset']);
});

test('a spread over more than twice the quarters of the pack is pointed out', () => {
  const { issues } = readTiny({ [SLUICE]: ['        over: 2\n', '        over: 5\n'] });
  expect(issues).toMatchObject([
    {
      severity: 'warning',
      code: 'long-spread',
      path: 'cards/sluice.yaml options[0].effects[0].over',
      message: 'The effect on flow-promise is spread over 5 quarters, and the pack has 2.',
    },
  ]);
  expect(faultsOf({ [SLUICE]: ['        over: 2\n', '        over: 4\n'] })).toEqual([]);
});

test('of a card outside the pack, or a shock that never strikes, the effects’ timing is not told too', () => {
  const outside = tinyFiles().pack[SLUICE]!.replace('2032-Q1', '2034-Q1').replace('over: 2', 'onset: 12');
  const never = tinyFiles()
    .pack[DROUGHT]!.replace(/^(probability|recorded): .*\n/gm, '')
    .replace('over: 2', 'onset: 12');
  for (const [file, text] of [
    [SLUICE, outside],
    [DROUGHT, never],
  ] as const)
    expect(faultsOf({ [file]: text }).join()).not.toContain('never-felt');
});
