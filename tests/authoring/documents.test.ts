import { describe, expect, test } from 'vitest';
import { applyChanges, type Change } from '../../lib/authoring/changes';
import { citingPlaces, placesCiting } from '../../lib/authoring/citations';
import {
  paragraphNumbers,
  paraphrasePath,
  removeDocument,
  renameDocument,
  setOrDrop,
} from '../../lib/authoring/documents';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import { parseDraft } from '../../lib/authoring/draft-values';
import { findAt } from '../../lib/authoring/json';
import { readPackFolder } from '../../lib/packs/files';

const read = draftFromFiles(readPackFolder('seeds/templates/two-harbours'));
if (!read.ok) throw new Error(read.refusal.message);
const draft = read.value;
const [id] = Object.keys(draft.sources) as [string];

/** The draft after changes, which their inverse takes back to the very same text. */
const changed = (changes: readonly Change[], of = draft) => {
  const done = applyChanges(of, changes);
  if (!done.ok) throw new Error(done.refusal.message);
  const back = applyChanges(done.value.document, done.value.inverse);
  expect(back.ok && JSON.stringify(back.value.document)).toBe(JSON.stringify(of));
  return done.value.document;
};

const renamed = (to: string, of = draft) => {
  const result = renameDocument(of, id, to);
  if (!result.ok) throw new Error(result.refusal.message);
  return changed(result.value, of);
};

describe('naming a document anew', () => {
  test('takes its texts and every citation along, and leaves no fault', () => {
    const before = placesCiting(draft, id);
    const after = renamed('the-survey');
    expect(before.length).toBeGreaterThan(3);
    expect(placesCiting(after, 'the-survey').map(({ path }) => path)).toEqual(before.map(({ path }) => path));
    expect(JSON.stringify(after)).not.toContain(`"${id}"`);
    expect(Object.keys(after.sources).indexOf('the-survey')).toBe(Object.keys(draft.sources).indexOf(id));
    expect(parseDraft(after).issues).toEqual(parseDraft(draft).issues);
  });

  test('is refused where the id is in use or is none', () => {
    const taken = renameDocument(draft, id, id);
    expect(taken.ok ? '' : taken.refusal.code).toBe('id-taken');
    const bad = renameDocument(draft, id, 'The Survey');
    expect(bad.ok ? '' : bad.refusal.code).toBe('bad-id');
  });

  test('writes over no citation that stands under the new id already', () => {
    const [place] = placesCiting(draft, id);
    const path = [...place!.path, 'gone'];
    const both = changed([{ op: 'set', path, value: [9] }]);
    expect(findAt(renamed('gone', both), path)).toEqual([9]);
  });
});

describe('taking a document out', () => {
  test('takes its Japanese texts and its citations out, and keeps those of other documents', () => {
    const place = placesCiting(draft, id).find(({ cited }) => Object.keys(cited).length === 1);
    const both = changed([{ op: 'set', path: [...place!.path, 'other'], value: [1] }]);
    const after = changed(removeDocument(both, id), both);
    expect(Object.keys(after.sources)).not.toContain(id);
    expect(Object.keys(after.sourcesJa)).not.toContain(id);
    expect(placesCiting(after, id)).toEqual([]);
    expect(findAt(after, place!.path)).toEqual({ other: [1] });
    expect(citingPlaces(after)).toHaveLength(
      citingPlaces(draft).filter(({ cited }) => Object.keys(cited).some((known) => known !== id)).length + 1,
    );
  });
});

describe('the numbers of a document’s paragraphs', () => {
  const of = (source: object) => ({ ...draft, sources: { survey: { ...source } } });

  test('are those counted, kept, paraphrased and cited, in order', () => {
    expect(paragraphNumbers(of({ count: 3, paragraphs: {} }), 'survey', 0)).toEqual([1, 2, 3]);
    expect(paragraphNumbers(of({ paragraphs: { 2: 'x', 10: 'y', no: 'z' } }), 'survey', 0, [5])).toEqual([2, 5, 10]);
    expect(paragraphNumbers(of({ count: 1 }), 'survey', 2)).toEqual([1, 2]);
    expect(paragraphNumbers(draft, 'nobody', 0)).toEqual([]);
  });
});

test('a paraphrase is written with what it stands in, and taken out when it is emptied', () => {
  const path = paraphrasePath('ja', 'new-one', 2);
  const written = changed(setOrDrop(draft, path, '第二段落'));
  expect(written.sourcesJa['new-one']).toEqual({ paragraphs: { 2: '第二段落' } });
  expect(findAt(changed(setOrDrop(written, path, ''), written), path)).toBeUndefined();
  expect(setOrDrop(draft, path, '')).toEqual([]);
});
