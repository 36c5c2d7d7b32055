import { describe, expect, test } from 'vitest';
import { readOptionShift } from '../../lib/packs/option-shift';
import type { PackCheck } from '../../lib/packs/pack-check';
import { reportOn } from '../../lib/packs/report';
import { runChecks } from '../../lib/packs/run-checks';
import { readTiny, tinyBundle } from './tiny-files';

const { pack, checks } = tinyBundle();

const check = (expected: PackCheck['expect'][number], given: Partial<PackCheck['given']> = {}): PackCheck => ({
  id: 'asked',
  says: 'Asked.',
  sources: [],
  given: { choices: 'record', shocks: 'record', ...given },
  expect: [expected],
});
const holds = (...asked: Parameters<typeof check>): boolean => runChecks(pack, [check(...asked)])[0]!.holds;

describe('the tiny pack', () => {
  test('holds its own checks', () => {
    expect(runChecks(pack, checks).map(({ id, holds: held }) => [id, held])).toEqual([
      ['dry-winter-is-felt', true],
      ['open-gate-calms', true],
      ['survey-stands-highest', true],
    ]);
  });
});

describe('levels', () => {
  test('are compared with numbers, the start, the end and quarters', () => {
    expect(holds({ indicator: 'dam-upkeep', at: 'start', lowerThan: 40.01, higherThan: 39.99 })).toBe(true);
    expect(holds({ indicator: 'dam-upkeep', at: 'start', lowerThan: 40 })).toBe(false);
    expect(holds({ indicator: 'common-survey', at: '2031-Q4', higherThan: 'start' })).toBe(true);
    expect(holds({ indicator: 'flow-promise', at: 'start', higherThan: '2032-Q1' })).toBe(true);
    expect(holds({ indicator: 'flow-promise', at: 'start', lowerThan: 'end' })).toBe(false);
  });

  test('tensions are compared with bands', () => {
    expect(holds({ tension: 'arrears', at: 'start', is: 'tense' })).toBe(true);
    expect(holds({ tension: 'arrears', at: 'start', atLeast: 'crisis' })).toBe(false);
    expect(holds({ tension: 'arrears', at: 'start', atMost: 'strained' })).toBe(false);
    expect(holds({ tension: 'arrears', at: 'start', atLeast: 'strained', atMost: 'tense' })).toBe(true);
  });

  test('confidence is that of a side, of both, or the gap between them', () => {
    expect(holds({ confidence: 'north', at: 'start', higherThan: 44.9, lowerThan: 45.1 })).toBe(true);
    expect(holds({ confidence: 'alliance', at: 'start', higherThan: 47.9, lowerThan: 48.1 })).toBe(true);
    expect(holds({ confidence: 'gap', at: 'start', lowerThan: -5.9, higherThan: -6.1 })).toBe(true);
  });

  test('the highest is sought among what a side holds', () => {
    expect(holds({ highest: 'dam-upkeep', among: 'north', at: 'end' })).toBe(true);
    const taken = { ...pack, indicators: pack.indicators.map((one) => ({ ...one, holder: 'north' })) };
    const [result] = runChecks(taken, [check({ highest: 'dam-upkeep', among: 'north', at: 'start' })]);
    expect(result).toMatchObject({ holds: false, detail: expect.stringContaining('not above') });
  });

  test('what is given is played: shocks by quarter, choices by card and side', () => {
    const low = { indicator: 'flow-promise', at: 'end', lowerThan: 44 } as const;
    const choices = { 'joint-survey': { north: 'wait', south: 'hire' }, sluice: { north: 'keep-shut' } };
    expect(holds(low, { shocks: 'none' })).toBe(false);
    expect(holds(low, { choices, shocks: { drought: '2031-Q4' } })).toBe(true);
  });

  test('a game that cannot be played says why', () => {
    const choices = { 'joint-survey': { north: 'measured' } };
    const [result] = runChecks(pack, [check({ indicator: 'flow-promise', at: 'end', lowerThan: 1 }, { choices })]);
    expect(result).toMatchObject({ holds: false, detail: expect.stringContaining('no option measured') });
  });
});

describe('options', () => {
  test('move what they move against the same game without them, averaged over four quarters', () => {
    const shift = readOptionShift(pack, 'dues', 'pay', { choices: 'record', shocks: 'none' });
    expect(shift.ok).toBe(true);
    const moved = shift.ok ? shift.value : {};
    // A lasting 9 arrives at once and stays; C moves nothing back into dam-upkeep.
    expect(moved['dam-upkeep']).toBeCloseTo(9, 9);
    expect(moved.arrears).toBeCloseTo(-9, 9);
    expect(moved['common-survey']).toBe(0);
  });

  test('a joint option is chosen by both, a passing effect fades by its half-life', () => {
    const shift = readOptionShift(pack, 'joint-survey', 'hire', { choices: {}, shocks: 'none' });
    const kept = 2 ** (-1 / 4);
    const mean = (2 * (1 + kept + kept ** 2 + kept ** 3)) / 4;
    expect(shift.ok && shift.value['common-survey']).toBeCloseTo(mean, 9);
  });

  test('neither costs nor what options require stand in the way of the comparison', () => {
    const dear = {
      ...pack,
      cards: pack.cards.map((card) => ({
        ...card,
        options: card.options.map((option) => ({
          ...option,
          cost: 99,
          requires: [{ indicator: 'dam-upkeep', above: 99 }],
        })),
      })),
    };
    expect(readOptionShift(dear, 'dues', 'half')).toEqual(readOptionShift(pack, 'dues', 'half'));
  });

  test('the wrong direction fails and is named', () => {
    const [result] = runChecks(pack, [check({ option: 'sluice/open-all', lowers: ['flow-promise'], raises: [] })]);
    expect(result!.holds).toBe(false);
    expect(result!.detail).toMatch(/flow-promise by \d\.\d\d \(the other way was expected\)/);
  });
});

describe('the report of a pack', () => {
  test('counts a check that fails as an error, and takes what balance found', () => {
    const parsed = readTiny({ 'checks.yaml': ['lowerThan: 60', 'lowerThan: 6'] });
    const unbalanced = { severity: 'warning', code: 'balance', path: '', message: '', hint: '' } as const;
    const report = reportOn(parsed, [unbalanced]);
    expect(report.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'check-fails checks.yaml [0]',
      'balance ',
    ]);
    expect(report.multipliers[0]!.times).toBe(1);
  });

  test('runs no check of a pack with errors', () => {
    const report = reportOn(readTiny({ 'cards/dues.yaml': ['on: dam-upkeep', 'on: dam'] }));
    expect(report.checks).toEqual([]);
    expect(report.issues[0]!.code).toBe('unknown-indicator');
  });
});
