import { describe, expect, test } from 'vitest';
import { faultsOf, readTiny, tinyFiles } from './tiny-files';

const SLUICE = 'cards/sluice.yaml';
const DUES = 'cards/dues.yaml';
const JOINT = 'cards/joint-survey.yaml';

const packText = (): string => tinyFiles().pack['pack.yaml']!;

describe('ids that name nothing', () => {
  test('keep their place and name the nearest known one', () => {
    const { bundle, issues } = readTiny({
      [DUES]: ['on: dam-upkeep\n        size: +slight', 'on: dam-upkep\n        size: +slight'],
    });
    expect(issues).toEqual([
      expect.objectContaining({
        severity: 'error',
        code: 'unknown-indicator',
        path: 'cards/dues.yaml options[1].effects[0].on',
        message: 'There is no indicator dam-upkep.',
        hint: expect.stringContaining('Did you mean dam-upkeep?'),
      }),
    ]);
    expect(bundle!.pack.cards.find(({ id }) => id === 'dues')!.options[1]!.effects[0]!.on).toBe('dam-upkep');
  });

  test.each([
    ['unknown-side cards/sluice.yaml decider', SLUICE, 'decider: north', 'decider: nort'],
    ['unknown-option cards/sluice.yaml recorded', SLUICE, 'recorded: open-some', 'recorded: open-sum'],
    ['unknown-tension cards/sluice.yaml lines[0]', SLUICE, 'lines: [thirst]', 'lines: [thrist]'],
    [
      'unknown-shock cards/sluice.yaml options[1].effects[1].when[0].shock',
      SLUICE,
      '{shock: drought}',
      '{shock: drough}',
    ],
    ['unknown-card cards/sluice.yaml options[0].effects[1].when[0].card', SLUICE, 'card: dues', 'card: due'],
    [
      'unknown-side cards/sluice.yaml options[0].effects[1].when[0].side',
      SLUICE,
      'side: south, option: refuse',
      'side: north, option: refuse',
    ],
    [
      'unknown-option cards/sluice.yaml options[0].effects[1].when[0].option',
      SLUICE,
      'option: refuse',
      'option: refused',
    ],
    ['unknown-side cards/sluice.yaml stakes.nroth', SLUICE, 'stakes:\n  north:', 'stakes:\n  nroth:'],
    ['unknown-option cards/joint-survey.yaml pairs[0].choices.south', JOINT, 'south: hire}', 'south: higher}'],
    ['unknown-indicator pack.yaml politicalCapital.north.home', 'pack.yaml', 'home: dam-upkeep', 'home: dam'],
    ['unknown-side pack.yaml indicators.flow-promise.holder', 'pack.yaml', 'holder: south', 'holder: sout'],
    ['unknown-indicator pack.yaml crossImpacts[0].from', 'pack.yaml', 'from: common-survey', 'from: common-surveys'],
    [
      'unknown-tension pack.yaml aims.south.redLines[0].tension',
      'pack.yaml',
      '{tension: thirst, rise',
      '{tension: thirsty, rise',
    ],
    [
      'unknown-indicator pack.yaml levels.flow-promises',
      'pack.yaml',
      '  flow-promise: {start: 48',
      '  flow-promises: {start: 48',
    ],
    ['unknown-side pack.yaml aims.nroth', 'pack.yaml', 'aims:\n  north:', 'aims:\n  nroth:'],
    ['unknown-side pack.yaml tensions.thirst.feltBy', 'pack.yaml', 'feltBy: south', 'feltBy: sooth'],
    ['unknown-tension checks.yaml [0].expect[1].tension', 'checks.yaml', 'tension: thirst', 'tension: thirsty'],
    ['quarter-outside checks.yaml [0].expect[1].at', 'checks.yaml', 'at: 2032-Q1', 'at: 2033-Q1'],
    ['unknown-option checks.yaml [1].expect[0].option', 'checks.yaml', 'sluice/open-all', 'sluice/open-al'],
    ['empty-check checks.yaml [1].expect[0]', 'checks.yaml', 'lowers: [thirst], raises: [flow-promise]', 'raises: []'],
  ] as const)('%s', (expected, file, from, to) => {
    expect(faultsOf({ [file]: [from, to] })).toContain(expected);
  });

  test('documents and paragraphs that are not in the sources', () => {
    expect(faultsOf({ [DUES]: ['because: {river-report: [2]}', 'because: {river-reprot: [2]}'] })).toEqual([
      'unknown-document cards/dues.yaml options[0].effects[0].because.river-reprot',
    ]);
    expect(faultsOf({ [SLUICE]: ['sources: {river-report: [1, 4]}', 'sources: {river-report: [1, 9]}'] })).toEqual([
      'unknown-paragraph cards/sluice.yaml sources.river-report',
    ]);
  });
});

describe('numbers that cannot stand', () => {
  test.each([
    ['weights-sum pack.yaml tensions.arrears.weights', 'pack.yaml', '{dam-upkeep: 1}', '{dam-upkeep: 0.9}'],
    ['weights-sum pack.yaml confidence.north', 'pack.yaml', 'north: {dam-upkeep: 0.75', 'north: {dam-upkeep: 0.7'],
    ['weights-sum pack.yaml objectives.north', 'pack.yaml', 'dam-upkeep: 0.5,', 'dam-upkeep: 0.4,'],
    ['bad-value pack.yaml levels.flow-promise.start', 'pack.yaml', '{start: 48', '{start: 148'],
    ['capital-range pack.yaml politicalCapital.north.start', 'pack.yaml', 'north: {start: 3', 'north: {start: 9'],
    ['self-impact pack.yaml crossImpacts[0]', 'pack.yaml', 'from: common-survey\n', 'from: flow-promise\n'],
    ['size-range cards/joint-survey.yaml pairs[0].effects[0]', JOINT, 'low: -1', 'low: 2'],
  ] as const)('%s', (expected, file, from, to) => {
    expect(faultsOf({ [file]: [from, to] })).toContain(expected);
  });
});

describe('cards', () => {
  test.each([
    ['no-free-option cards/dues.yaml options', DUES, 'cost: 0', 'cost: 0.5'],
    [
      'no-free-option cards/dues.yaml options',
      DUES,
      '    cost: 0\n',
      '    cost: 0\n    requires: [{shock: drought}]\n',
    ],
    ['quarter-outside cards/dues.yaml quarter', DUES, 'quarter: 2032-Q1', 'quarter: 2032-Q2'],
    ['too-late cards/dues.yaml options[0].requires[0].card', DUES, 'quarter: 2032-Q1', 'quarter: 2031-Q4'],
    ['idle-quarter pack.yaml quarters.2032-Q1.south', DUES, 'quarter: 2032-Q1', 'quarter: 2031-Q4'],
    ['never-affordable cards/dues.yaml options[0].cost', DUES, 'cost: 2', 'cost: 7'],
    ['inferred-option cards/dues.yaml options[1].effects[0].evidence', DUES, 'evidence: inferred', 'evidence: argued'],
    ['recorded-inferred cards/dues.yaml recorded', DUES, 'decider: south', 'decider: south\nrecorded: half'],
    [
      'no-source cards/dues.yaml options[0].effects[0].because',
      DUES,
      'because: {river-report: [2]}\n        why: The',
      'why: The',
    ],
    ['twice cards/dues.yaml options', DUES, '  - id: half', '  - id: pay'],
    ['equal-pair cards/joint-survey.yaml pairs[0]', JOINT, 'south: hire}', 'south: measure}'],
    ['joint-only cards/joint-survey.yaml', JOINT, 'decider: joint', 'decider: north'],
    [
      'discussion-count cards/sluice.yaml discussion',
      SLUICE,
      '  - Is water that is held back a fair way to collect a debt?\n',
      '',
    ],
    [
      'background-words cards/sluice.yaml background',
      SLUICE,
      'The gate is in sight of both towns.',
      'It is near. '.repeat(30),
    ],
    ['quarter-outside shocks/drought.yaml probability.2033-Q1', 'shocks/drought.yaml', '2032-Q1: 0.5', '2033-Q1: 0.5'],
    ['red-line-count pack.yaml aims.north.redLines', 'pack.yaml', '      - {tension: arrears, riseAbove: 70}\n', ''],
  ] as const)('%s', (expected, file, from, to) => {
    expect(faultsOf({ [file]: [from, to] })).toContain(expected);
  });

  test('a condition on a choice of the same quarter may govern an effect, not a later one', () => {
    expect(faultsOf({ [DUES]: ['quarter: 2032-Q1', 'quarter: 2031-Q4'] })).not.toContain(
      'too-late cards/sluice.yaml options[0].effects[1].when[0].card',
    );
    expect(faultsOf({ [SLUICE]: ['quarter: 2032-Q1', 'quarter: 2031-Q4'] })).toContain(
      'too-late cards/sluice.yaml options[0].effects[1].when[0].card',
    );
  });
});

describe('what never comes about', () => {
  const LATE = { 'shocks/drought.yaml': ['{2031-Q4: 0.25, 2032-Q1: 0.5}', '{2032-Q1: 0.5}'] } as const;
  const NEVER = {
    'shocks/drought.yaml': [
      'probability: {2031-Q4: 0.25, 2032-Q1: 0.5}\nrecorded: [2032-Q1]',
      'probability: {2032-Q1: 0}\nrecorded: []',
    ],
  } as const;
  const dealtIf = (conditions: string) =>
    ({ [SLUICE]: ['decider: north\n', `decider: north\nrequires: [${conditions}]\n`] }) as const;
  const openIf = (conditions: string) =>
    ({ [SLUICE]: ['    cost: 2\n', `    cost: 2\n    requires: [${conditions}]\n`] }) as const;
  const bySouth = (option: string) => `{card: joint-survey, side: south, option: ${option}}`;

  test.each([
    ['never-dealt cards/sluice.yaml requires[0]', { ...dealtIf('{shock: drought}'), ...LATE }],
    ['never-dealt cards/sluice.yaml requires[0]', dealtIf('{indicator: dam-upkeep, above: 100}')],
    ['never-dealt cards/sluice.yaml requires[1]', dealtIf(`${bySouth('measure')}, ${bySouth('hire')}`)],
    ['never-open cards/sluice.yaml options[0].requires[0]', openIf('{indicator: dam-upkeep, below: 0}')],
    [
      'never-open cards/sluice.yaml options[0].requires[1]',
      openIf('{indicator: dam-upkeep, above: 60}, {indicator: dam-upkeep, below: 60}'),
    ],
    ['never-set-off cards/sluice.yaml options[1].effects[1].when[0]', NEVER],
    [
      'never-set-off cards/dues.yaml options[2].effects[0].when[0]',
      { [DUES]: ['{indicator: common-survey, above: 50}', '{card: dues, side: south, option: pay}'] },
    ],
  ] as const)('%s', (expected, edits) => {
    const never = readTiny(edits).issues.filter(({ code }) => code.startsWith('never-'));
    expect(never.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual([`warning ${expected}`]);
  });

  test('what rests on something that never comes about never comes about either, and is told why', () => {
    const { issues } = readTiny({
      ...dealtIf(bySouth('hire')),
      [JOINT]: ['    cost: 0.5\n', '    cost: 0.5\n    requires: [{indicator: dam-upkeep, below: 0}]\n'],
    });
    expect(issues.filter(({ code }) => code.startsWith('never-')).map(({ code, message }) => [code, message])).toEqual([
      ['never-open', 'hire can never be open: no level lies below 0.'],
      ['never-dealt', 'sluice can never be dealt: south can never choose hire of joint-survey.'],
    ]);
  });

  test('an option that its side can never pay is one that nothing can wait for', () => {
    const found = faultsOf({ [JOINT]: ['    cost: 0.5\n', '    cost: 9\n'], ...dealtIf(bySouth('hire')) });
    expect(found).toContain('never-dealt cards/sluice.yaml requires[0]');
  });

  test('a shock of the same quarter may set an effect off, and a sound pack has no such fault', () => {
    expect(faultsOf(LATE)).toEqual([]);
  });

  test('a card that moves nothing and that nothing waits for leads nowhere', () => {
    const text = tinyFiles().pack[SLUICE]!;
    const empty = text.replace(/ {4}effects:\n(?: {6}.*\n)+/g, '    effects: []\n');
    expect(faultsOf({ [SLUICE]: empty })).toContain('dead-end cards/sluice.yaml options');
    const dues = tinyFiles().pack[DUES]!.replace(/ {4}effects:\n(?: {6}.*\n)+/g, '    effects: []\n');
    expect(faultsOf({ [DUES]: dues })).not.toContain('dead-end cards/dues.yaml options');
  });
});

describe('what shows only in calculation', () => {
  test('an unstable pack is refused, and the indicators that feed each other are named, each feeding the next', () => {
    const impact = (from: string, to: string) =>
      `  - {from: ${from}, to: ${to}, perQuarter: 0.6, evidence: inferred, why: It feeds it; our inference.}\n`;
    const loop = impact('flow-promise', 'dam-upkeep') + impact('dam-upkeep', 'common-survey');
    const text = packText();
    const from = text.indexOf('crossImpacts:\n');
    const own = `crossImpacts:\n${impact('common-survey', 'flow-promise')}${loop}\n`;
    const { issues } = readTiny({ 'pack.yaml': text.slice(0, from) + own + text.slice(text.indexOf('confidence:\n')) });
    const unstable = issues.find(({ code }) => code === 'unstable');
    expect(unstable).toMatchObject({ severity: 'error', path: 'pack.yaml crossImpacts' });
    const [, named = ''] = /too strongly: (.*) \(spectral/.exec(unstable!.message) ?? [];
    const ids = named.split(' → ');
    expect(ids).toHaveLength(4);
    expect(ids[0]).toBe(ids[3]);
    expect('common-survey → flow-promise → dam-upkeep → common-survey → flow-promise').toContain(
      ids.slice(0, 3).join(' → '),
    );
  });

  test('a lasting effect that grows beyond 1.3 times its size is pointed out', () => {
    const { issues } = readTiny({ 'pack.yaml': ['perQuarter: 0.1', 'perQuarter: 0.5'] });
    expect(issues).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        code: 'long-run',
        message: expect.stringMatching(/^One lasting point on common-survey comes to 1\.\d\d points of flow-promise/),
      }),
    );
  });

  test('an indicator that nothing moves is pointed out', () => {
    const idle =
      '  moonlight: {holder: region, halfLifeQuarters: 2, noise: 1, name: Moon, description: Moon., low: new, high: full}\n';
    const text = packText()
      .replace('\ncrossImpacts:', `${idle}\ncrossImpacts:`)
      .replace('levels:\n', 'levels:\n  moonlight: {start: 50}\n');
    expect(faultsOf({ 'pack.yaml': text })).toContain('unmoved pack.yaml indicators.moonlight');
  });

  test('an indicator that the record holds at an end of its scale is pointed out', () => {
    const { issues } = readTiny({
      'pack.yaml': ['flow-promise: {start: 48', 'flow-promise: {start: 100'],
      [SLUICE]: null,
    });
    expect(issues).not.toContainEqual(expect.objectContaining({ code: 'saturated' }));
    const strong = {
      [JOINT]: ['on: common-survey\n        size: +moderate', 'on: common-survey\n        size: 90'],
    } as const;
    expect(readTiny(strong).issues).toContainEqual(
      expect.objectContaining({
        severity: 'warning',
        code: 'saturated',
        path: 'pack.yaml indicators.common-survey',
        message: 'common-survey stands at 100 in 2 of 2 quarters when the record is played.',
      }),
    );
  });

  test('a record that cannot be paid is an error that says what it costs', () => {
    const { issues } = readTiny({ [JOINT]: ['cost: 1\n', 'cost: 4\n'] });
    expect(issues).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        code: 'record-unplayable',
        message: expect.stringContaining('cost 4 political capital'),
      }),
    );
  });

  test('a recorded option that is closed is an error', () => {
    const closed = [
      '    cost: 0\n    effects:\n      - on: flow-promise\n        size: +slight',
      '    cost: 0\n    requires: [{indicator: dam-upkeep, above: 99}]\n    effects:\n      - on: flow-promise\n        size: +slight',
    ] as const;
    const { issues } = readTiny({ [SLUICE]: closed });
    expect(issues.map(({ code }) => code)).toContain('record-unplayable');
  });
});
