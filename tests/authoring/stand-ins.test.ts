import { describe, expect, test } from 'vitest';
import { applyChanges, type Change } from '../../lib/authoring/changes';
import type { DraftDocument } from '../../lib/authoring/draft-document';
import { asPackFiles, serializeDraft } from '../../lib/authoring/draft-files';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import { parseDraft } from '../../lib/authoring/draft-values';
import { withStandIns } from '../../lib/authoring/stand-ins';
import { textAt } from '../../lib/authoring/texts';
import { readPackFolder } from '../../lib/packs/files';
import { parsePack } from '../../lib/packs/parse-pack';

const SHIPPED = draftFromFiles(readPackFolder('seeds/packs/uncharted-waters-2010'));

const shipped = (): DraftDocument => {
  if (!SHIPPED.ok) throw new Error(SHIPPED.refusal.message);
  return SHIPPED.value;
};

const changed = (document: DraftDocument, ...changes: Change[]): DraftDocument => {
  const result = applyChanges(document, changes);
  if (!result.ok) throw new Error(result.refusal.message);
  return result.value.document;
};

const CARD = Object.keys(shipped().cards)[0]!;
const [PAPER] = Object.keys(shipped().sourcesJa);
const emptied = (...path: (string | number)[]): Change => ({ op: 'set', path, value: '' });

describe('what is written in Japanese alone', () => {
  const written = changed(
    shipped(),
    emptied('pack', 'title'),
    emptied('cards', CARD, 'question'),
    emptied('cards', CARD, 'options', 0, 'effects', 0, 'why'),
    emptied('sources', PAPER!, 'short'),
  );

  test('is a warning where its English belongs, and no error', () => {
    const { issues } = parseDraft(written);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues.filter(({ code }) => code === 'no-english').map(({ path }) => path)).toEqual([
      'pack.yaml title',
      `cards/${CARD}.yaml question`,
      `cards/${CARD}.yaml options[0].effects[0].why`,
      `sources.yaml ${PAPER}.short`,
    ]);
  });

  test('is shown to readers of both languages', () => {
    const { bundle } = parseDraft(written);
    const { en, ja } = bundle!.texts;
    expect(en.title).toBe(ja.title);
    expect(en.cards[CARD]!.question).toBe(ja.cards[CARD]!.question);
    expect(en.title).not.toBe('');
  });

  test('leaves the numbers as they are', () => {
    expect(parseDraft(written).bundle!.pack.hash).toBe(parseDraft(shipped()).bundle!.pack.hash);
  });

  test('stands in the files of what is published, which the loader takes', () => {
    const files = asPackFiles(serializeDraft(withStandIns(written).document));
    expect(parsePack(files).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

test('a text that is written in neither language stays an error', () => {
  const document = changed(shipped(), emptied('pack', 'title'), emptied('ja', 'title'));
  expect(parseDraft(document).issues.filter(({ severity }) => severity === 'error')).toMatchObject([
    { path: 'pack.yaml title' },
  ]);
});

test('where paraphrases were written as a list, that is told, and nothing keeps the draft from being checked', () => {
  const list: Change = { op: 'set', path: ['sources', PAPER!, 'paragraphs'], value: ['One.', 'Two.'] };
  const odd = changed(shipped(), list, emptied('pack', 'title'));
  const errors = parseDraft(odd).issues.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ path }) => path)).toContain(`sources.yaml ${PAPER}.paragraphs`);
});

test('a draft with all of its English is itself', () => {
  expect(withStandIns(shipped()).document).toBe(shipped());
});

test('the Japanese of a text is found by where its English stands', () => {
  expect(textAt(shipped(), ['cards', CARD, 'options', 0, 'label'])?.other.slice(0, 3)).toEqual(['ja', 'cards', CARD]);
  expect(textAt(shipped(), ['pack', 'title'])?.other).toEqual(['ja', 'title']);
  expect(textAt(shipped(), ['pack', 'id'])).toBeNull();
});
