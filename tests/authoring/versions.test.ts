import { expect, test } from 'vitest';
import { compareVersions, highestVersion, nextVersion } from '../../lib/authoring/versions';

test('compares versions by their numbers, not by their letters', () => {
  expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
  expect(compareVersions('1.0.0', '2.0.0')).toBeLessThan(0);
  expect(compareVersions('3.2.1', '3.2.1')).toBe(0);
  expect(highestVersion(['1.2.0', '1.10.0', '1.9.0'])).toBe('1.10.0');
  expect(highestVersion([])).toBeUndefined();
});

test('proposes the version that a draft states where it is higher than all that are published', () => {
  expect(nextVersion('2.0.0', ['1.4.0', '1.3.0'])).toBe('2.0.0');
  expect(nextVersion('1.2.0', [])).toBe('1.2.0');
});

test('proposes the next version where the one that a draft states is taken, or is no version', () => {
  expect(nextVersion('1.2.0', ['1.2.0'])).toBe('1.3.0');
  expect(nextVersion('1.2.0', ['1.1.0', '1.10.3'])).toBe('1.11.0');
  expect(nextVersion('soon', ['1.2.0'])).toBe('1.3.0');
  expect(nextVersion(undefined, [])).toBe('1.0.0');
});
