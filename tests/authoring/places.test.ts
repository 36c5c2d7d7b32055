import { expect, test } from 'vitest';
import { isAt, pathOfPlace, placeOf } from '../../lib/authoring/places';

test.each([
  [['cards', 'tolls', 'options', 1, 'effects', 0, 'on'], 'cards/tolls.yaml options[1].effects[0].on'],
  [['cards', 'tolls'], 'cards/tolls.yaml'],
  [['shocks', 'a-storm', 'news'], 'shocks/a-storm.yaml news'],
  [['pack', 'levels', 'trust', 'start'], 'pack.yaml levels.trust.start'],
  [['ja', 'cards', 'tolls', 'discussion', 0], 'ja.yaml cards.tolls.discussion[0]'],
  [['sourcesJa', 'report'], 'sources.ja.yaml report'],
  [['pack', 'quarters', '2032-Q1', 'south'], 'pack.yaml quarters.2032-Q1.south'],
] as const)('a path and its place name each other: %s', (path, place) => {
  expect(placeOf(path)).toBe(place);
  expect(pathOfPlace(place)).toEqual(path);
});

test('a place that names no part of a draft leads nowhere', () => {
  expect(pathOfPlace('elsewhere.yaml title')).toEqual([]);
});

test('an issue is at its place and at all that hold it, and not at a neighbour whose name begins alike', () => {
  const at = 'cards/tolls.yaml options[1].label';
  expect(isAt(at, 'cards/tolls.yaml')).toBe(true);
  expect(isAt(at, 'cards/tolls.yaml options[1]')).toBe(true);
  expect(isAt('cards/tolls.yaml options[10].label', 'cards/tolls.yaml options[1]')).toBe(false);
});
