import { afterEach, expect, test, vi } from 'vitest';
import { forgetPressKey, pressKeyFor } from '../../../../app/_student/join/press-key';

const aTab = (): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => {
  const kept = new Map<string, string>();
  return {
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
  };
};

afterEach(() => vi.unstubAllGlobals());

test('a tab asks for a seat with one key until it is given one, and for the next seat with another', () => {
  vi.stubGlobal('window', { sessionStorage: aTab() });
  const key = pressKeyFor('AC47HK');
  expect(key).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(pressKeyFor('AC47HK')).toBe(key);
  expect(pressKeyFor('AC47HX')).not.toBe(key);
  forgetPressKey('AC47HK');
  expect(pressKeyFor('AC47HK')).not.toBe(key);
});

test('where a browser keeps nothing, each press has a key of its own', () => {
  vi.stubGlobal('window', {});
  expect(pressKeyFor('AC47HK')).not.toBe(pressKeyFor('AC47HK'));
});
