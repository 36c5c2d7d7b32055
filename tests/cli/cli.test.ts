import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../lib/cli/run-command-line';

const run = async (...argv: string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await runCommandLine(
    argv,
    (text) => out.push(text),
    (text) => err.push(text),
  );
  return { exitCode, out: out.join('\n'), err: err.join('\n') };
};

const json = async (...argv: string[]) => {
  const { exitCode, out, err } = await run(...argv, '--json');
  expect(err).toBe('');
  expect(exitCode).toBe(0);
  return JSON.parse(out);
};

const folder = mkdtempSync(join(tmpdir(), 'two-capitals-cli-'));
const file = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};

const PACKS = ['adrift-again-2007', 'in-need-of-attention-2009', 'uncharted-waters-2010', 'doing-fine-but-2013'];
const PACK = 'uncharted-waters-2010';

test('packs lists the four periods with version, hash, quarters and counts', async () => {
  const packs = await json('packs');
  expect(packs.map((pack: { id: string }) => pack.id).sort()).toEqual([...PACKS].sort());
  for (const pack of packs) {
    expect(pack).toMatchObject({ title: expect.any(String), version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(pack.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(pack.counts.cards).toBeGreaterThan(8);
  }
});

test('a pack as JSON states resolved sizes, all weights and its sides, and plays as a file to the same numbers', async () => {
  const pack = await json('pack', PACK);
  expect(pack.sides).toEqual([
    { id: 'tokyo', name: 'Tokyo' },
    { id: 'washington', name: 'Washington' },
  ]);
  const sum = (weights: Record<string, number>) => Object.values(weights).reduce((a, b) => a + b, 0);
  for (const side of ['tokyo', 'washington']) {
    expect(sum(pack.confidence[side])).toBeCloseTo(1, 9);
    expect(sum(pack.objectives[side])).toBeCloseTo(1, 9);
    expect(pack.objectives[side].politicalCapital).toBeGreaterThan(0);
  }
  const card = pack.cards.find(({ id }: { id: string }) => id === 'futenma-relocation');
  expect(card).toMatchObject({ quarter: 2, decider: 'tokyo', recorded: 'review' });
  const [effect] = card.options[0].effects;
  expect(effect).toMatchObject({ size: expect.any(Number), low: expect.any(Number), high: expect.any(Number) });
  expect(effect.because[0]).toMatchObject({ document: expect.any(String), paragraphs: expect.any(Array) });
  const fromFile = await json('play', file('pack.json', pack));
  const shipped = await json('play', PACK);
  expect(fromFile).toEqual(shipped);
});

test.each(PACKS)('%s plays by the record, with recorded shocks, to its last quarter', async (id) => {
  const game = await json('play', id, '--choices', 'record', '--shocks', 'record');
  const pack = await json('pack', id);
  expect(game.quarters).toHaveLength(pack.quarters + 1);
  expect(game.quarters[0]).toBe('start');
  for (const path of Object.values<number[]>(game.path)) expect(path).toHaveLength(pack.quarters + 1);
  expect(game.confidence.gap[0]).toBeCloseTo(game.confidence.tokyo[0] - game.confidence.washington[0], 12);
  expect(Object.keys(game.tensions)).not.toContain('expectation-gap');
  expect(game).toMatchObject({ pack: id, hash: pack.hash, seed: 1, engineVersion: expect.any(String) });
});

test('contributions add up to the path minus the start, and rows of zero are left out', async () => {
  const game = await json('play', PACK, '--shocks', 'chance', '--world', 'draw', '--seed', '7', '--explain');
  for (const [id, path] of Object.entries<number[]>(game.path)) {
    const rows: { quarter: number; points: number }[] = game.contributions[id];
    expect(rows.every(({ points }) => points !== 0)).toBe(true);
    for (let quarter = 1; quarter < path.length; quarter++) {
      const sum = rows.filter((row) => row.quarter === quarter).reduce((a, row) => a + row.points, 0);
      expect(Math.abs(sum - (path[quarter]! - path[0]!))).toBeLessThan(1e-9);
    }
  }
});

test('an ensemble has fans from the start on and the share of futures in crisis', async () => {
  const { ensemble, path } = await json('play', PACK, '--runs', '400');
  expect(ensemble.runs).toBe(400);
  expect(ensemble.indicators['base-delivery']).toHaveLength(6);
  expect(ensemble.indicators['base-delivery'][0].p95).toBe(path['base-delivery'][0]);
  const last = ensemble.tensions.drift[5];
  expect(last.p05).toBeLessThan(last.p25);
  expect(last.p75).toBeLessThan(last.p95);
  for (const share of Object.values<number>(ensemble.crisis)) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
});

test('the same seed gives the same drawn world, another seed another', async () => {
  const play = (seed: string) => json('play', PACK, '--world', 'draw', '--shocks', 'chance', '--seed', seed);
  expect(await play('5')).toEqual(await play('5'));
  expect((await play('5')).path).not.toEqual((await play('6')).path);
});

describe('choices from a file', () => {
  test('a missing card is undecided, null sets it aside, and the record stands for neither', async () => {
    const nothing = await json('play', PACK, '--choices', file('none.json', {}));
    expect(nothing.choices).toEqual({});
    const aside = await json('play', PACK, '--choices', file('aside.json', { 'anniversary-declaration': null }));
    expect(aside.choices).toEqual({ 'anniversary-declaration': { tokyo: null, washington: null } });
  });

  test('with --as, the counterpart fills in only what the other side left out', async () => {
    const choices = file('as.json', { 'futenma-signal': { washington: 'deadline' } });
    const game = await json('play', PACK, '--choices', choices, '--as', 'tokyo', '--counterpart', 'interest');
    expect(game.choices['futenma-signal']).toEqual({ washington: 'deadline' });
    expect(game.choices['equal-alliance-reply'].washington).toEqual(expect.any(String));
    expect(game.choices['futenma-relocation']).toBeUndefined();
  });

  test.each([
    ['unknown-card', { 'no-such-card': { tokyo: 'x' } }],
    ['unknown-option', { 'futenma-relocation': { tokyo: 'x' } }],
    ['not-a-decider', { 'futenma-relocation': { washington: 'review' } }],
    ['invalid-file', { 'futenma-relocation': 'review' }],
    ['not-json', 'review'],
  ])('%s is a fault of the input, exit 1', async (code, choices) => {
    const { exitCode, err, out } = await run('play', PACK, '--choices', file(`${code}.json`, choices), '--json');
    expect(exitCode).toBe(1);
    expect(err).toMatch(new RegExp(`^${code}  `));
    expect(out).toBe('');
  });

  test('choices that can’t be paid are a fault of the input', async () => {
    const pack = await json('pack', PACK);
    const poor = {
      ...pack,
      politicalCapital: {
        ...pack.politicalCapital,
        tokyo: { ...pack.politicalCapital.tokyo, start: 0, base: 0, slope: 0 },
      },
    };
    const choices = file('dear.json', { 'futenma-relocation': { tokyo: 'implement-2006' } });
    const { exitCode, err } = await run('play', file('poor.json', poor), '--choices', choices);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^cannot-afford/);
  });
});

describe('shocks', () => {
  test('from a file they strike in the quarter named', async () => {
    const shocks = file('shocks.json', { 'okinawa-agreement-slips': '2010-Q2' });
    const [game, none] = [await json('play', PACK, '--shocks', shocks), await json('play', PACK)];
    expect(game.shocks).toEqual({ 'okinawa-agreement-slips': '2010-Q2' });
    expect(game.path['base-delivery'][2]).toBe(none.path['base-delivery'][2]);
    expect(game.path['base-delivery'][3]).not.toBe(none.path['base-delivery'][3]);
  });

  test.each([
    ['shock-outside', { 'okinawa-agreement-slips': '2012-Q1' }],
    ['unknown-shock', { earthquake: '2010-Q2' }],
  ])('%s is a fault of the input', async (code, shocks) => {
    const { exitCode, err } = await run('play', PACK, '--shocks', file(`${code}.json`, shocks));
    expect(exitCode).toBe(1);
    expect(err).toMatch(new RegExp(`^${code}`));
  });
});

test('explain prints the sorted contributions with their citations', async () => {
  const explained = await json(
    'explain',
    PACK,
    '--choices',
    'record',
    '--indicator',
    'base-delivery',
    '--quarter',
    '3',
  );
  const points: number[] = explained.contributions.map((row: { points: number }) => Math.abs(row.points));
  expect(points).toEqual([...points].sort((a, b) => b - a));
  const review = explained.contributions.find((row: { option?: string }) => row.option === 'review');
  expect(review.because).toContainEqual({ document: 'alliance-at-50', paragraphs: [5] });
  const { out } = await run('explain', PACK, '--indicator', 'base-delivery', '--quarter', '2010-Q2');
  expect(out).toContain('futenma-relocation/review');
});

test('a pack at fault is refused by play with each error on a line, and check lists every issue', async () => {
  const pack = await json('pack', PACK);
  const broken = file('broken.json', {
    ...pack,
    crossImpacts: pack.crossImpacts.map((impact: { from: string; to: string }) =>
      [impact.from, impact.to].sort().join() === 'common-agenda,consultation' ? { ...impact, perQuarter: 0.9 } : impact,
    ),
  });
  const played = await run('play', broken);
  expect(played.exitCode).toBe(1);
  expect(played.err).toMatch(/unstable/);
  expect(played.err).toMatch(/consultation/);
  const checked = await run('check', broken);
  expect(checked.exitCode).toBe(1);
  expect(checked.out).toMatch(/^error {2}/);
});

test.each([
  ['no command', []],
  ['an unknown command', ['dance']],
  ['a flag that is none', ['play', PACK, '--fast']],
  ['a seed that is no number', ['play', PACK, '--seed', 'x']],
  ['a side that is none', ['play', PACK, '--as', 'paris']],
  ['a counterpart without a side', ['play', PACK, '--counterpart', 'record']],
  ['explain without an indicator', ['explain', PACK, '--quarter', '2']],
])('wrong use: %s, exit 2', async (_, argv) => {
  const { exitCode, err } = await run(...argv);
  expect(exitCode).toBe(2);
  expect(err).toContain('npm run -s cli --');
});

test('an unknown pack names the ones there are', async () => {
  const { exitCode, err } = await run('play', 'atlantis');
  expect(exitCode).toBe(1);
  expect(err).toContain(PACK);
});
