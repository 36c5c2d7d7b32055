import { expect, test } from 'vitest';
import { faultsOf, readTiny } from './tiny-files';

const COUNTED = ['  short: River 2031\n', '  short: River 2031\n  count: 6\n'] as const;
const citing = (paragraph: number) =>
  ['because: {river-report: [4]}', `because: {river-report: [${paragraph}]}`] as const;

test('a paragraph without a paraphrase can be cited by its number where the document says that it has it', () => {
  const cited = { 'sources.yaml': COUNTED, 'shocks/drought.yaml': citing(6) };
  expect(faultsOf(cited)).toEqual(['no-paraphrase shocks/drought.yaml effects[0].because.river-report']);
  const { bundle, issues } = readTiny(cited);
  expect(issues.map(({ severity }) => severity)).toEqual(['warning']);
  expect(Object.keys(bundle!.texts.ja.documents['river-report']!)).not.toContain('count');
  expect(faultsOf({ ...cited, 'shocks/drought.yaml': citing(7) })).toEqual([
    'unknown-paragraph shocks/drought.yaml effects[0].because.river-report',
  ]);
});

test('a document may be translated in part; what is missing is English and told', () => {
  const faults = faultsOf({ 'sources.ja.yaml': 'river-report: {title: 川についての報告}\n' });
  expect(faults).toHaveLength(8);
  expect(faults[0]).toBe('untranslated sources.ja.yaml river-report.author');
});
