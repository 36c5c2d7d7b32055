import { expect, test } from 'vitest';
import { highestLines, pickLines } from '../../../app/_run/situation/pick-lines';
import { compilePack } from '../../../lib/engine/compile';
import { aCard, aPack } from '../../builders/pack';

const own = (lines: readonly string[]) => compilePack(aPack({ cards: [aCard({ id: 'aid', lines })] })).cards;

test('the lines of the cards on the desk come first, then those nearest to their next band', () => {
  const tensions = { far: 40, near: 54, nearer: 69, moved: 20 };
  const lines = pickLines(tensions, own(['moved']));
  expect(lines.map(({ tension }) => tension)).toEqual(['moved', 'near', 'nearer']);
  expect(lines[0]!.cards).toEqual(['aid']);
});

test('a line names its next worse band and how far it is, and a line in crisis has none', () => {
  const [near, crisis] = pickLines({ near: 54, crisis: 80 }, []).toSorted((a, b) => a.level - b.level);
  expect(near!.next).toEqual({ band: 'tense', points: 1 });
  expect(crisis!.next).toBeNull();
});

test('what a game leaves behind is its three highest lines, the highest first', () => {
  const lines = highestLines({ low: 20, near: 54, crisis: 80, tense: 62 });
  expect(lines.map(({ tension }) => tension)).toEqual(['crisis', 'tense', 'near']);
});

test('band and distance are those of the level as it is shown', () => {
  expect(pickLines({ near: 54.46 }, [])[0]).toMatchObject({ level: 54.5, next: { band: 'tense', points: 0.5 } });
  expect(pickLines({ over: 54.96 }, [])[0]).toMatchObject({ level: 55, band: 'tense' });
});
