import { expect, test } from 'vitest';
import { compilePack } from '../../lib/engine/compile';
import type { RunDocument } from '../../lib/run/run-document';
import { toCsv } from '../../lib/server/csv';
import { exportRun } from '../../lib/server/export-run';
import { EXPORT_WORDS } from '../../lib/server/export-words';
import { newOwner } from '../../lib/server/owner';
import { unwrap } from '../../lib/server/refused';
import { runLevels } from '../../lib/server/run-levels';
import { createRun } from '../../lib/server/runs';
import { NEW_RUN } from './a-run';
import { SMALL_PACK } from './small-pack';
import { temporaryDatabase } from './temporary-database';

temporaryDatabase();

const BRANCHED: RunDocument = {
  ...NEW_RUN,
  nodes: [
    { id: 'q1', parent: null, choices: { opening: 'yes' } },
    { id: 'q2', parent: 'q1', choices: { closing: 'yes' } },
    { id: 'q3', parent: 'q1', choices: { closing: null } },
  ],
  head: 'q3',
};

const exported = async (document: RunDocument, format: 'json' | 'csv' | 'levels', language: 'en' | 'ja' = 'en') => {
  const owner = newOwner();
  const { id } = unwrap(await createRun(owner, document, 'Mine'));
  return exportRun(owner, id, format, language);
};

const linesOf = (csv: string) => csv.split('\r\n');

test('CSV has one row for every decision of both capitals on every branch', async () => {
  const { body, contentType } = await exported(BRANCHED, 'csv');
  expect(contentType).toBe('text/csv; charset=utf-8');
  expect(linesOf(body)).toEqual([
    `\uFEFF${EXPORT_WORDS.en.decisions.join(',')}`,
    '1,1,2010-Q4,washington,answer,"Answer, or wait?",yes,\'@Answer,q1,,1',
    '1,1,2010-Q4,tokyo,opening,Open the talks?,yes,"\'=Yes, ""now""",q1,,1',
    '1,2,2011-Q1,tokyo,closing,Close the talks?,yes,Yes,q2,q1,0',
    '2,2,2011-Q1,tokyo,closing,Close the talks?,,,q3,q1,1',
    '',
  ]);
});

test('CSV speaks the language that was asked for', async () => {
  const { body } = await exported(BRANCHED, 'csv', 'ja');
  expect(linesOf(body)[0]).toContain('分岐,期,四半期,首都');
  expect(body).toContain(',始めますか,yes,はい,');
});

test('a run of another engine is exported with what the player chose, since the rest may differ now', async () => {
  const { body } = await exported({ ...BRANCHED, engineVersion: '0.9.0' }, 'csv');
  expect(linesOf(body).filter((line) => line.includes('washington'))).toEqual([]);
  expect(linesOf(body).filter((line) => line.includes('tokyo'))).toHaveLength(3);
});

test('JSON holds all that is saved and reads back as the same document', async () => {
  const { body, fileName } = await exported(BRANCHED, 'json');
  expect(JSON.parse(body)).toMatchObject({ kind: 'two-capitals-run', name: 'Mine', revision: 1, document: BRANCHED });
  expect(fileName).toMatch(/^small-[a-z0-9]{20}\.json$/);
});

test('levels have a row for every quarter of each branch, from the start on, with names over the numbers', async () => {
  const { body, fileName } = await exported(BRANCHED, 'levels');
  const [head = '', ...rows] = linesOf(body).slice(0, -1);
  expect(fileName).toMatch(/-levels\.csv$/);
  expect(rows.map((row) => row.split(',').slice(0, 4).join(','))).toEqual([
    '1,0,Start,1',
    '1,1,2010-Q4,1',
    '1,2,2011-Q1,0',
    '2,0,Start,1',
    '2,1,2010-Q4,1',
    '2,2,2011-Q1,1',
  ]);
  expect(head).toContain('Red line: trust not below 30');
  const trust = head.match(/"[^"]*"|[^,]+/g)!.findIndex((name) => name.includes('Indicator: trust'));
  expect(Number(rows[0]!.split(',')[trust])).toBe(50);
  expect(Number(rows[1]!.split(',')[trust])).toBeGreaterThan(50);
});

test('a red line is told as crossed in the quarter in which it lies beyond', async () => {
  const line = { measure: { indicator: 'trust' }, mustNot: { riseAbove: 51 } };
  const compiled = compilePack({ ...SMALL_PACK.pack, redLines: { tokyo: [line], washington: [] } });
  expect(runLevels(compiled, BRANCHED).map(({ redLines }) => redLines)).toEqual([
    [false],
    [true],
    [true],
    [false],
    [true],
    [true],
  ]);
});

test('a run of another engine is exported without numbers, since they may differ now', async () => {
  const { body } = await exported({ ...BRANCHED, engineVersion: '0.9.0' }, 'levels');
  expect(linesOf(body)).toHaveLength(2);
});

test("somebody else's run is not exported", async () => {
  const { id } = unwrap(await createRun(newOwner(), NEW_RUN));
  await expect(exportRun(newOwner(), id, 'json', 'en')).rejects.toMatchObject({ refusal: { code: 'unknown-run' } });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '\uFF1D1', '\uFF0B1', '\uFF0D1', '\uFF20x'])(
  'text that starts like a formula (%j) is made plain text',
  (text) =>
    expect(
      toCsv(['h'], [[text]])
        .split('\r\n')[1]!
        .replace(/^"/, ''),
    ).toMatch(/^'/),
);

test('numbers below zero stay numbers', () => {
  expect(toCsv(['h'], [[-1.5]])).toBe('\uFEFFh\r\n-1.5\r\n');
});
