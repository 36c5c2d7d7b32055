import { describe, expect, test } from 'vitest';
import { largeDraft } from '../../bench/studio/large-draft';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import { parseDraft } from '../../lib/authoring/draft-values';
import { findAt } from '../../lib/authoring/json';
import { setJapanese } from '../../lib/authoring/set-japanese';
import { textSections } from '../../lib/authoring/texts';
import { readPackFolder } from '../../lib/packs/files';
import { draftWith, MODEL_DRAFT } from './model-draft';

const shipped = () => {
  const read = draftFromFiles(readPackFolder('seeds/packs/uncharted-waters-2010'));
  if (!read.ok) throw new Error(read.refusal.message);
  return read.value;
};

const everyText = (draft = MODEL_DRAFT) => textSections(draft).flatMap(({ texts }) => texts);

describe('the texts of a pack', () => {
  test('those of a shipped one all have their Japanese', () => {
    const texts = everyText(shipped());
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(({ english }) => english === '')).toEqual([]);
    expect(texts.filter(({ state }) => state === 'missing').map(({ path }) => path)).toEqual([]);
  });

  test('are the very ones that the loader misses where there is no Japanese', () => {
    const draft = { ...shipped(), ja: {}, sourcesJa: {} };
    const missed = parseDraft(draft).issues.filter(({ code }) => code === 'untranslated');
    // A pack without a translation is read as if each text were missed once.
    expect(everyText(draft)).toHaveLength(missed.length);
  });

  test('say what they are and how they stand', () => {
    const card = textSections(MODEL_DRAFT).find(({ group }) => group === 'cards')!;
    expect(card.texts.map(({ name, state }) => [name.key, name.of, name.number, state])).toEqual([
      ['question', null, null, 'missing'],
      ['background', null, null, 'missing'],
      ['stakes', 'north', null, 'there'],
      ['stakes', 'south', null, 'missing'],
      ['discussion', null, 1, 'missing'],
      ['discussion', null, 2, 'missing'],
      ['label', 'pay', null, 'there'],
      ['description', 'pay', null, 'missing'],
      ['label', 'wait', null, 'missing'],
      ['description', 'wait', null, 'missing'],
      ['why', 'pay', 1, 'there'],
      ['why', 'pay', 2, 'there'],
      ['why', 'pay', 3, 'there'],
      ['why', 'pairs 1', 1, 'there'],
    ]);
  });

  test('the same words in both languages are told apart from a translation', () => {
    const draft = draftWith([{ op: 'set', path: ['ja', 'sides', 'north', 'name'], value: 'North' }]);
    expect(everyText(draft).find(({ other }) => other.join('.') === 'ja.sides.north.name')?.state).toBe('same');
  });

  test('those of a card that did not change are not read again', () => {
    const draft = largeDraft();
    const before = textSections(draft);
    const [id] = Object.keys(draft.cards);
    const now = textSections(draftWith([{ op: 'set', path: ['cards', id!, 'question'], value: 'What now?' }], draft));
    const cards = (sections: typeof before) => sections.filter(({ group }) => group === 'cards');
    expect(cards(now).filter((section, i) => section !== cards(before)[i])).toHaveLength(1);
  });
});

describe('a Japanese text is written', () => {
  test('wherever it belongs, in a pack that has none', () => {
    for (const draft of [MODEL_DRAFT, { ...MODEL_DRAFT, ja: {}, sourcesJa: {} }])
      for (const text of everyText(draft)) {
        const done = draftWith(setJapanese(draft, text, '訳。'), draft);
        expect(findAt(done, text.other), text.other.join('.')).toBe('訳。');
        const lines = findAt(done, text.other.slice(0, -1));
        if (Array.isArray(lines))
          expect(everyText(done).filter(({ other }) => findAt(done, other.slice(0, -1)) === lines)).toHaveLength(
            lines.length,
          );
      }
  });

  test('one after another until none is missing', () => {
    let draft = { ...shipped(), ja: {}, sourcesJa: {} };
    for (const text of everyText(draft)) draft = draftWith(setJapanese(draft, text, `訳 ${text.english}`), draft);
    expect(
      parseDraft(draft).issues.filter(({ code }) => ['untranslated', 'line-count', 'shape'].includes(code)),
    ).toEqual([]);
    expect(everyText(draft).every(({ state }) => state === 'there')).toBe(true);
  });

  test('and taken back: a line keeps its empty place', () => {
    const [name, line] = [
      ['ja', 'sides', 'north', 'name'],
      ['ja', 'crossImpactsWhy', 0],
    ].map((other) => everyText().find((text) => text.other.join('.') === other.join('.'))!);
    expect(draftWith(setJapanese(MODEL_DRAFT, name!, '')).ja.sides).toEqual({ north: {} });
    expect(draftWith(setJapanese(MODEL_DRAFT, line!, '')).ja.crossImpactsWhy).toEqual(['', '貿易は信頼を育てる。']);
    expect(setJapanese({ ...MODEL_DRAFT, ja: {} }, name!, '')).toEqual([]);
  });
});
