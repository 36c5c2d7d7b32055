import { describe, expect, test } from 'vitest';
import { largeDraft } from '../../bench/studio/large-draft';
import { blockingIssues } from '../../lib/authoring/calculable';
import { applyChanges, type Change } from '../../lib/authoring/changes';
import type { DraftDocument } from '../../lib/authoring/draft-document';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import { checkDraft, parseDraft } from '../../lib/authoring/draft-values';
import type { Json } from '../../lib/authoring/json';
import { pathOfPlace } from '../../lib/authoring/places';
import { reportOn } from '../../lib/packs/report';
import { tinyFiles } from '../packs/tiny-files';

const unrefused = <T>(result: { ok: true; value: T } | { ok: false; refusal: { message: string } }): T => {
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value;
};

const changed = (document: DraftDocument, ...changes: Change[]): DraftDocument =>
  unrefused(applyChanges(document, changes)).document;

/** The same draft of which no part has been read before. */
const copyOf = (document: DraftDocument): DraftDocument => JSON.parse(JSON.stringify(document));

const TINY = unrefused(draftFromFiles(tinyFiles()));
/** The same in English alone. */
const ENGLISH: DraftDocument = { ...TINY, ja: {}, sourcesJa: {} };
const LARGE = largeDraft();
const CARD = Object.keys(LARGE.cards)[100]!;

const set = (path: readonly (string | number)[], value: Json): Change => ({ op: 'set', path, value });

const inTurn = (document: DraftDocument, changes: readonly Change[]): void => {
  let now = document;
  for (const change of changes) {
    now = changed(now, change);
    expect(parseDraft(now)).toEqual(parseDraft(copyOf(now)));
  }
};

describe('a draft that is read again after each change', () => {
  test('says what the same draft says when it is read for the first time', () => {
    inTurn(TINY, [
      set(['cards', 'sluice', 'question'], 'How far?'),
      set(['cards', 'sluice', 'options', 0, 'effects', 0, 'size'], 40),
      set(['cards', 'sluice', 'options', 0, 'effects', 0, 'on'], 'flow'),
      set(['cards', 'dues', 'options', 0, 'id'], 'settle'),
      set(['ja', 'cards', 'dues', 'question'], '払うか。'),
      { op: 'unset', path: ['ja', 'cards', 'dues', 'question'] },
      set(['sources', 'river-report', 'paragraphs', '9'], 'A ninth.'),
      { op: 'unset', path: ['sources', 'river-report', 'paragraphs', '2'] },
      set(['pack', 'quarters'], 1),
      set(['pack', 'crossImpacts', 0, 'perQuarter'], 0.9),
      set(['pack', 'title'], ''),
      { op: 'unset', path: ['cards', 'joint-survey'] },
      set(['pack', 'sides', 1, 'id'], 'delta'),
      set(['pack', 'indicators', 'flow-promise', 'holder'], 'delta'),
    ]);
  });

  test('so does a large one, and back again', () => {
    const size = ['cards', CARD, 'options', 0, 'effects', 0, 'size'];
    inTurn(LARGE, [set(size, 7), set(['ja', 'cards', CARD, 'question'], '何か。')]);
    expect(parseDraft(changed(changed(LARGE, set(size, 7)), set(size, LARGE_SIZE))).bundle!.pack.hash).toBe(LARGE_HASH);
  });

  test('is the very same where nothing changed', () => {
    const before = parseDraft(LARGE).bundle!;
    const after = parseDraft(changed(LARGE, set(['cards', CARD, 'question'], 'What now?'))).bundle!;
    const kept = after.pack.cards.filter((card) => before.pack.cards.includes(card));
    expect(kept).toHaveLength(199);
    for (const language of ['en', 'ja'] as const) {
      const [old, now] = [before.texts[language].cards, after.texts[language].cards];
      expect(Object.keys(now).filter((id) => now[id] === old[id])).toHaveLength(199);
    }
  });
});

const LARGE_SIZE = (LARGE.cards[CARD]!.options as { effects: { size: Json }[] }[])[0]!.effects[0]!.size;

/** Golden: the hash that the numbers of the large pack had when they were hashed as a whole. */
const LARGE_HASH = '9d304e2d05fd67c99f7dcedfceb691809f6591c72c6be86a8122adeed101872a';

test('the large pack has no fault and the hash that it always had', () => {
  const { bundle, issues } = parseDraft(LARGE);
  expect(issues).toEqual([]);
  expect(bundle!.pack.cards).toHaveLength(200);
  expect(bundle!.pack.hash).toBe(LARGE_HASH);
});

describe('a text that is still to be written', () => {
  test.each<[string, Change, string]>([
    ['an empty question', set(['cards', 'sluice', 'question'], ''), 'bad-value cards/sluice.yaml question'],
    [
      'a missing label',
      { op: 'unset', path: ['cards', 'sluice', 'options', 0, 'label'] },
      'missing cards/sluice.yaml options[0].label',
    ],
    [
      'an empty why',
      set(['cards', 'sluice', 'options', 0, 'effects', 0, 'why'], ' '),
      'bad-value cards/sluice.yaml options[0].effects[0].why',
    ],
    ['a null title', set(['pack', 'title'], null), 'missing pack.yaml title'],
    [
      'an empty paragraph',
      set(['sources', 'river-report', 'paragraphs', '1'], ''),
      'bad-value sources.yaml river-report.paragraphs.1',
    ],
    [
      'an empty name',
      set(['pack', 'indicators', 'flow-promise', 'name'], ''),
      'bad-value pack.yaml indicators.flow-promise.name',
    ],
  ])('%s is one error, and all the rest stays', (_, change, expected) => {
    const { bundle, issues } = parseDraft(changed(ENGLISH, change));
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, path }) => `${code} ${path}`)).toEqual([expected]);
    expect(bundle!.pack.cards).toHaveLength(3);
  });

  test('an empty translation counts as one that is missing', () => {
    const { issues } = parseDraft(changed(TINY, set(['ja', 'cards', 'sluice', 'question'], '')));
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(['untranslated ja.yaml cards.sluice.question']);
  });

  test('a text that is not written yet lacks no translation', () => {
    const { issues } = parseDraft(changed(ENGLISH, set(['cards', 'sluice', 'question'], '')));
    const found = issues.filter(
      ({ path }) => path.endsWith('sluice.yaml question') || path.endsWith('sluice.question'),
    );
    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['error bad-value']);
  });

  test('a missing or empty text keeps nothing from being calculated', () => {
    const cards = ['cards', 'sluice', 'options', 0] as const;
    const missing = changed(ENGLISH, { op: 'unset', path: [...cards, 'label'] }, set([...cards, 'description'], ''));
    expect(blockingIssues(parseDraft(missing).issues)).toEqual([]);
    const nameless = changed(TINY, { op: 'unset', path: ['cards', 'sluice', 'id'] });
    expect(blockingIssues(parseDraft(nameless).issues)).not.toEqual([]);
  });

  test('a sign stands in its place', () => {
    const { bundle } = parseDraft(changed(ENGLISH, set(['cards', 'sluice', 'question'], '')));
    expect(bundle!.texts.en.cards.sluice!.question).toBe('…');
  });

  test('an id is no text: a card without one is not read', () => {
    const { bundle } = parseDraft(changed(TINY, { op: 'unset', path: ['cards', 'sluice', 'id'] }));
    expect(bundle!.pack.cards.map(({ id }) => id)).not.toContain('sluice');
  });
});

test('one broken translation takes no other with it', () => {
  const { bundle } = parseDraft(changed(TINY, set(['ja', 'cards', 'sluice', 'question'], 5)));
  expect(bundle!.texts.ja.cards.dues!.question).toBe('ダムの分担金を払うか。');
});

describe('the draft’s own sentences', () => {
  const expecting = (lowerThan: number): DraftDocument =>
    changed(TINY, set(['checks', 0, 'expect', 2, 'lowerThan'], lowerThan));

  test('one that does not hold is an error at its place, as in the command `check`, and bars no preview', () => {
    const { bundle, issues } = checkDraft(expecting(6));
    expect(issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual([
      'error check-fails checks.yaml [0]',
    ]);
    expect(pathOfPlace(issues[0]!.path)).toEqual(['checks', 0]);
    expect(blockingIssues(issues)).toEqual([]);
    expect(reportOn(parseDraft(expecting(6))).issues).toEqual(issues);
    expect(bundle).not.toBeNull();
    expect(checkDraft(expecting(60)).issues).toEqual([]);
  });

  test('none is played while other errors stand', () => {
    const broken = changed(expecting(6), set(['cards', 'sluice', 'options', 0, 'effects', 0, 'on'], 'flow'));
    expect(checkDraft(broken).issues).toEqual(parseDraft(broken).issues);
    expect(checkDraft(broken).issues).not.toEqual([]);
  });
});
