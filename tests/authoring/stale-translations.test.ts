import { describe, expect, test } from 'vitest';
import { applyChanges, type Change } from '../../lib/authoring/changes';
import type { DraftDocument } from '../../lib/authoring/draft-document';
import type { Edit } from '../../lib/authoring/history';
import { placeOf } from '../../lib/authoring/places';
import { englishChangedSince } from '../../lib/authoring/stale-translations';
import { textSections } from '../../lib/authoring/texts';

const START = {
  pack: { title: 'Harbours' },
  cards: {
    light: {
      question: 'Who pays?',
      options: [
        { id: 'a', label: 'Aldmouth' },
        { id: 'b', label: 'Berholm' },
      ],
    },
  },
  shocks: {},
  sources: {},
  sourcesJa: {},
  checks: [],
  ja: {
    title: '港',
    cards: { light: { question: '誰が払うか', options: { a: { label: '甲' }, b: { label: '乙' } } } },
  },
} as unknown as DraftDocument;

type Written = Pick<Edit, 'changes' | 'inverse'>;

/** A draft after edits, with what they were. */
const edited = (...edits: readonly Change[][]): { document: DraftDocument; written: Written[] } => {
  let document = START;
  const written = edits.map((changes): Written => {
    const done = applyChanges(document, changes);
    if (!done.ok) throw new Error(done.refusal.message);
    document = done.value.document;
    return { changes, inverse: done.value.inverse };
  });
  return { document, written };
};

const changedIn = ({ document, written }: ReturnType<typeof edited>): string[] =>
  [
    ...englishChangedSince(
      written,
      textSections(document).flatMap(({ texts }) => texts),
    ),
  ].sort();

const QUESTION = ['cards', 'light', 'question'];
const set = (path: readonly (string | number)[], value: string): Change[] => [{ op: 'set', path, value }];

describe('English that changed since it was translated', () => {
  test('is told by its place', () => {
    expect(changedIn(edited(set(QUESTION, 'Who is to pay?')))).toEqual([placeOf(QUESTION)]);
  });

  test('is told no longer once the Japanese is written, be it with the same words', () => {
    const japanese = set(['ja', 'cards', 'light', 'question'], '誰が払うか');
    expect(changedIn(edited(set(QUESTION, 'Who is to pay?'), japanese))).toEqual([]);
    expect(changedIn(edited(japanese, set(QUESTION, 'Who is to pay?')))).toEqual([placeOf(QUESTION)]);
  });

  test('is none where the old words are back', () => {
    expect(changedIn(edited(set(QUESTION, 'Who'), set(QUESTION, 'Who pays?')))).toEqual([]);
  });

  test('follows an option that moves, and goes with one that is deleted', () => {
    const label = ['cards', 'light', 'options', 0, 'label'];
    const edit = set(label, 'The town of Aldmouth');
    const move: Change[] = [{ op: 'move', path: ['cards', 'light', 'options'], from: 0, to: 1 }];
    expect(changedIn(edited(edit, move))).toEqual([placeOf(['cards', 'light', 'options', 1, 'label'])]);
    expect(changedIn(edited(edit, [{ op: 'delete', path: ['cards', 'light', 'options', 0] }]))).toEqual([]);
  });

  test('says nothing of what was never translated', () => {
    expect(changedIn(edited([{ op: 'unset', path: ['ja', 'title'] }], set(['pack', 'title'], 'Two')))).toEqual([]);
  });
});
