import { describe, expect, test } from 'vitest';
import { parsePackJson, serializePack } from '../../lib/packs/pack-json';
import { readTiny, tinyBundle } from './tiny-files';

const ARREARS = '{tension: arrears, riseAbove: 70}';

const lineFaults = (from: string, to: string) =>
  readTiny({ 'pack.yaml': [from, to] }).issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

describe('red lines beyond the scale', () => {
  test.each([
    ['riseAbove', '{tension: arrears, riseAbove: 150}'],
    ['riseAbove', '{tension: arrears, riseAbove: 100.5}'],
    ['fallBelow', '{tension: arrears, fallBelow: -5}'],
  ])('a line that must not %s: %s', (limit, line) => {
    expect(lineFaults(ARREARS, line)).toEqual([`error red-line-range pack.yaml aims.north.redLines[0].${limit}`]);
  });

  test('given one such line, when the pack is read, then the rest of it can be read and it says where levels lie', () => {
    const { bundle, issues } = readTiny({ 'pack.yaml': [ARREARS, '{tension: arrears, riseAbove: 150}'] });
    expect(bundle!.pack.redLines.north).toHaveLength(2);
    expect(issues).toMatchObject([{ message: 'This red line lies at 150.', hint: 'Levels lie between 0 and 100.' }]);
  });

  test('the ends of the scale are levels too', () => {
    expect(lineFaults(ARREARS, '{tension: arrears, riseAbove: 100}')).toEqual([]);
    expect(lineFaults(ARREARS, '{tension: arrears, fallBelow: 0}')).toEqual([]);
  });

  test('a pack as the command line prints it is judged alike', () => {
    const printed = serializePack(tinyBundle().pack);
    const { issues } = parsePackJson({ ...printed, redLines: { north: [{ tension: 'arrears', riseAbove: 150 }] } });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toContain('red-line-range redLines.north[0].riseAbove');
  });
});

describe('red lines that are crossed at the start', () => {
  // North starts with arrears of 60 and a confidence of 45, South with a promise of 48.
  test.each([
    ['riseAbove', '{tension: arrears, riseAbove: 40}', 'arrears starts at 60, already beyond the red line at 40.'],
    [
      'fallBelow',
      '{confidence: north, fallBelow: 50}',
      'confidence of north starts at 45, already beyond the red line at 50.',
    ],
    [
      'fallBelow',
      '{indicator: flow-promise, fallBelow: 49}',
      'flow-promise starts at 48, already beyond the red line at 49.',
    ],
  ])('a line that must not %s: %s', (limit, line, message) => {
    const { issues } = readTiny({ 'pack.yaml': [ARREARS, line] });
    expect(issues).toMatchObject([
      { severity: 'warning', code: 'crossed-at-start', path: `pack.yaml aims.north.redLines[0].${limit}`, message },
    ]);
  });

  test('a line at the very level of the start is not crossed', () => {
    expect(lineFaults(ARREARS, '{tension: arrears, riseAbove: 60}')).toEqual([]);
    expect(lineFaults(ARREARS, '{confidence: north, fallBelow: 45}')).toEqual([]);
  });

  test('where the measure is not known, that alone is said', () => {
    expect(lineFaults(ARREARS, '{tension: arears, riseAbove: 40}')).toEqual([
      'error unknown-tension pack.yaml aims.north.redLines[0].tension',
    ]);
  });

  test('a role is judged by its own lines', () => {
    const { pack } = tinyBundle();
    const roles = [
      { id: 'warden', delegation: 'north', head: true, redLines: [{ indicator: 'dam-upkeep', fallBelow: 41 }] },
    ];
    const { issues } = parsePackJson({ ...serializePack(pack), roles });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toContain(
      'crossed-at-start roles[0].redLines[0].fallBelow',
    );
  });
});
