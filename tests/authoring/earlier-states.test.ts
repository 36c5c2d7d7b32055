import { expect, test } from 'vitest';
import { applyChanges, type Change } from '../../lib/authoring/changes';
import { EMPTY_DRAFT } from '../../lib/authoring/draft-document';
import { earlierStates, withoutEdits } from '../../lib/authoring/earlier-states';
import { unwrap } from '../../lib/server/refused';

const mark = (revision: number, at: string, author = 'sato') => ({ revision, at, author });

test('a draft was left for a day or for another author, and the newest of its states comes first', () => {
  const marks = [
    mark(1, '2026-03-02T09:00Z'),
    mark(2, '2026-03-02T18:00Z'),
    mark(3, '2026-03-03T09:00Z'),
    mark(4, '2026-03-03T09:05Z', 'jones'),
    mark(5, '2026-03-03T09:10Z'),
  ];
  const states = earlierStates(marks, (at) => at.slice(0, 10));
  expect(states.map(({ revision, author, changes }) => [revision, author, changes])).toEqual([
    [5, 'sato', 1],
    [4, 'jones', 1],
    [3, 'sato', 1],
    [2, 'sato', 2],
  ]);
  expect(earlierStates([], (at) => at)).toEqual([]);
});

test('a draft without its latest edits is what it was before them, in its very order', () => {
  const edits: Change[] = [
    { op: 'set', path: ['pack', 'title'], value: 'One' },
    { op: 'set', path: ['cards', 'light'], value: { question: 'Who pays?', lines: ['a', 'b'] } },
    { op: 'move', path: ['cards', 'light', 'lines'], from: 0, to: 1 },
    { op: 'unset', path: ['pack', 'title'] },
  ];
  const states = [EMPTY_DRAFT];
  const inverses: { inverse: readonly Change[] }[] = [];
  for (const change of edits) {
    const done = unwrap(applyChanges(states.at(-1)!, [change]));
    states.push(done.document);
    inverses.unshift({ inverse: done.inverse });
  }
  for (const [revision, state] of states.entries())
    expect(JSON.stringify(unwrap(withoutEdits(states.at(-1)!, inverses.slice(0, edits.length - revision))))).toBe(
      JSON.stringify(state),
    );
  expect(withoutEdits(EMPTY_DRAFT, [{ inverse: [{ op: 'unset', path: ['pack', 'title'] }] }])).toMatchObject({
    refusal: { code: 'no-such-place' },
  });
});
