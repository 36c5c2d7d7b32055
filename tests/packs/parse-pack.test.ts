import { describe, expect, test } from 'vitest';
import { parsePack } from '../../lib/packs/parse-pack';
import { faultsOf, readTiny, tinyBundle, tinyFiles } from './tiny-files';

const card = (id: string) => tinyBundle().pack.cards.find((known) => known.id === id)!;
const issueAt = (edits: Parameters<typeof readTiny>[0], code: string) =>
  readTiny(edits).issues.find((issue) => issue.code === code);

describe('what is read', () => {
  test('the tiny pack has no fault, in either language', () => {
    expect(readTiny().issues).toEqual([]);
  });

  test('words become points, and evidence sets the range, in order for losses too', () => {
    const [open, some, shut] = card('sluice').options;
    expect(open!.effects[0]).toMatchObject({ size: 9, low: 6.75, high: 11.25, over: 2, onset: 0, lasting: false });
    expect(some!.effects[1]).toMatchObject({ size: -2, low: -3.2, high: -0.8 });
    expect(shut!.effects[0]).toMatchObject({ size: -9, low: -11.25, high: -6.75 });
    expect(shut!.effects[1]).toMatchObject({ size: 2, low: -2, high: 6 });
    const loss = readTiny({
      'cards/sluice.yaml': ['size: +slight\n        evidence: inferred', 'size: -slight\n        evidence: inferred'],
    });
    expect(loss.bundle!.pack.cards.find(({ id }) => id === 'sluice')!.options[2]!.effects[1]).toMatchObject({
      size: -2,
      low: -6,
      high: 2,
    });
  });

  test('a range of its own stands as written', () => {
    expect(card('joint-survey').pairs[0]).toMatchObject({
      choices: { north: 'measure', south: 'hire' },
      effects: [{ size: 1, low: -1, high: 3 }],
    });
  });

  test('calendar quarters of cards count from 1, across the turn of the year', () => {
    expect(card('joint-survey').quarter).toBe(1);
    expect(card('sluice').quarter).toBe(2);
  });

  test('citations become lists; an indicator cites what it is and where it starts, each document once', () => {
    const edits = {
      'pack.yaml': ['{start: 48, because: {river-report: [1]}}', '{start: 48, because: {river-report: [4, 1]}}'],
    } as const;
    const { bundle } = readTiny(edits);
    expect(bundle!.pack.indicators[0]!.sources).toEqual([{ document: 'river-report', paragraphs: [1, 4] }]);
    expect(card('sluice').sources).toEqual([{ document: 'river-report', paragraphs: [1, 4] }]);
  });

  test('texts stand beside the numbers in both languages, why lines in the order of the effects', () => {
    const { en, ja } = tinyBundle().texts;
    expect(en.cards.sluice!.options['open-all']!.why[1]).toContain('refused to pay');
    expect(ja.cards.sluice!.options['open-all']!.why[1]).toContain('断った町');
    expect(ja.cards['joint-survey']!.pairsWhy).toEqual([['たまたま一致した二つの数字には、いくらかの値打ちがある。']]);
    expect(ja.sides.north!.name).toBe('北');
    expect(ja.crossImpactsWhy).toHaveLength(en.crossImpactsWhy.length);
    expect(ja.documents['river-report']!.paragraphs[4]).toContain('貯水池');
    expect(en.aims.south).toContain('sure of the water');
  });

  test('a reason to stay out of balance is kept by card and option', () => {
    const { bundle } = readTiny({
      'cards/dues.yaml': [
        'description: Leave the bill unpaid.',
        'description: Leave the bill unpaid.\n    balanceReason: It was a bad idea.',
      ],
    });
    expect(bundle!.balanceReasons).toEqual({ 'dues/refuse': 'It was a bad idea.' });
  });
});

describe('what a base shares', () => {
  const withBase = (overrides = '') => {
    const { pack, sources } = tinyFiles();
    const text = pack['pack.yaml']!;
    const shared = text.slice(text.indexOf('sides:'), text.indexOf('levels:'));
    const own = `base: river\n${text.replace(shared, '')}${overrides}`;
    const drought = pack['shocks/drought.yaml']!.replace(/^probability.*\nrecorded.*\n/m, '');
    const { 'shocks/drought.yaml': _, 'ja.yaml': ja, ...rest } = pack;
    const cards = ja!.slice(ja!.indexOf('cards:'), ja!.indexOf('shocks:'));
    const head = ja!.slice(0, ja!.indexOf('sides:'));
    const baseJa = ja!.replace(cards, '').replace(head, '');
    return {
      pack: { ...rest, 'pack.yaml': own, 'ja.yaml': head + cards },
      base: { name: 'river', files: { 'base.yaml': shared, 'shocks/drought.yaml': drought, 'ja.yaml': baseJa } },
      sources,
    };
  };
  const chances = 'shocks: {drought: {probability: {2031-Q4: 0.25, 2032-Q1: 0.5}, recorded: [2032-Q1]}}\n';

  test('a pack on a base has the numbers and texts of one that states all itself', () => {
    const { bundle, issues } = parsePack(withBase(chances));
    expect(issues).toEqual([]);
    expect(bundle!.pack).toEqual(tinyBundle().pack);
    expect(bundle!.texts).toEqual(tinyBundle().texts);
  });

  test('a shock of the base that the pack does not name cannot happen in it', () => {
    const { bundle, issues } = parsePack(withBase());
    expect(bundle!.pack.shocks).toEqual([]);
    expect(bundle!.texts.en.shocks).toEqual({});
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-shock cards/sluice.yaml options[1].effects[1].when[0].shock',
    ]);
  });

  test('what pack.yaml states of the base goes before it', () => {
    const capital =
      'politicalCapital:\n  north: {start: 5, max: 8, base: 1, slope: 2, home: dam-upkeep}\n  south: {start: 3, max: 8, base: 1, slope: 2, home: flow-promise}\n';
    expect(parsePack(withBase(chances + capital)).bundle!.pack.politicalCapital.north!.start).toBe(5);
  });

  test('a base that is not there is named', () => {
    const { bundle, issues } = parsePack({ ...withBase(chances), base: null });
    expect(bundle).toBeNull();
    expect(issues).toContainEqual(expect.objectContaining({ code: 'missing-base', path: 'pack.yaml base' }));
  });
});

describe('faults of shape', () => {
  test('an unknown key names the nearest known one, and the rest of the file is still read', () => {
    const { bundle, issues } = readTiny({ 'cards/dues.yaml': ['lasting: true', 'lastin: true'] });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      severity: 'error',
      code: 'unknown-key',
      path: 'cards/dues.yaml options[0].effects[0]',
      message: 'lastin is no key here.',
    });
    expect(issues[0]!.hint).toMatch(/^Did you mean lasting\?/);
    expect(bundle!.pack.cards).toHaveLength(3);
  });

  test.each([
    ['size: -strong', 'size: strong', 'bad-value cards/sluice.yaml options[2].effects[0].size'],
    ['cost: 2', 'cost: two', 'wrong-type cards/sluice.yaml options[0].cost'],
    ['cost: 2', 'cost: 2.25', 'bad-value cards/sluice.yaml options[0].cost'],
    ['quarter: 2032-Q1', 'quarter: 2032-Q5', 'bad-value cards/sluice.yaml quarter'],
    ['question: How far to open the sluice?\n', '', 'missing cards/sluice.yaml question'],
    ['evidence: documented', 'evidence: sure', 'bad-value cards/sluice.yaml options[0].effects[0].evidence'],
    ['over: 2', 'over: 0', 'bad-value cards/sluice.yaml options[0].effects[0].over'],
    [
      '{indicator: dam-upkeep, below: 60}',
      '{indicator: dam-upkeep, beneath: 60}',
      'unknown-key cards/sluice.yaml options[2].requires[0]',
    ],
  ])('%s → %s', (from, to, expected) => {
    expect(faultsOf({ 'cards/sluice.yaml': [from, to] })).toContain(expected);
  });

  test('broken YAML names the file and the line', () => {
    const issue = issueAt({ 'cards/sluice.yaml': 'id: sluice\nquarter: [' }, 'yaml');
    expect(issue).toMatchObject({ path: 'cards/sluice.yaml', severity: 'error' });
    expect(issue!.hint).toContain('line 2');
  });

  test('aliases that multiply or name nothing are faults of the file, not of ours', () => {
    const bomb = Array.from({ length: 9 }, (_, i) => `k${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`).join('\n');
    expect(faultsOf({ 'cards/sluice.yaml': `k0: &a0 [x]\n${bomb}` })).toContain('yaml cards/sluice.yaml');
    expect(faultsOf({ 'cards/sluice.yaml': 'id: *nothing' })).toContain('yaml cards/sluice.yaml');
  });

  test('a missing pack.yaml leaves no pack, and faults of other files are told all the same', () => {
    const { bundle, issues } = readTiny({ 'pack.yaml': null, 'cards/sluice.yaml': ['cost: 2', 'cost: two'] });
    expect(bundle).toBeNull();
    expect(issues.map(({ code }) => code)).toEqual(['missing-file', 'wrong-type']);
  });

  test('files that nothing reads and files with another name than their id are pointed out', () => {
    expect(faultsOf({ 'crads/x.yaml': 'id: x' })).toEqual(['stray-file crads/x.yaml']);
    const text = tinyFiles().pack['cards/dues.yaml']!;
    expect(faultsOf({ 'cards/dues.yaml': null, 'cards/due.yaml': text })).toEqual(['file-name cards/due.yaml id']);
  });
});

describe('translations', () => {
  test('a text without a translation is a warning with its path, and the English text stands in', () => {
    const { bundle, issues } = readTiny({ 'ja.yaml': ['question: ダムの分担金を払うか。', ''] });
    expect(issues).toEqual([
      expect.objectContaining({ severity: 'warning', code: 'untranslated', path: 'ja.yaml cards.dues.question' }),
    ]);
    expect(bundle!.texts.ja.cards.dues!.question).toBe('Pay the dues for the dam?');
  });

  test('without ja.yaml every text is named', () => {
    const { issues } = readTiny({ 'ja.yaml': null });
    expect(issues.every(({ code }) => code === 'untranslated')).toBe(true);
    expect(issues.map(({ path }) => path)).toContain('ja.yaml cards.sluice.options.open-all.why[1]');
  });

  test('a wrong number of why lines is an error', () => {
    const issue = issueAt({ 'ja.yaml': ['流れるのが見える水は、守られた約束である。, ', ''] }, 'line-count');
    expect(issue).toMatchObject({ severity: 'error', path: 'ja.yaml cards.sluice.options.open-all.why' });
  });

  test('a translation of nothing names the nearest id', () => {
    const issue = issueAt({ 'ja.yaml': ['  dues:\n', '  deus:\n'] }, 'surplus-translation');
    expect(issue).toMatchObject({ severity: 'warning', path: 'ja.yaml cards.deus' });
    expect(issue!.hint).toContain('Did you mean dues?');
  });

  test('an untranslated paragraph of a source is named', () => {
    expect(faultsOf({ 'sources.ja.yaml': ['    4: 貯水池がこの秋ほど低かったことはない。\n', ''] })).toEqual([
      'untranslated sources.ja.yaml river-report.paragraphs.4',
    ]);
  });
});
