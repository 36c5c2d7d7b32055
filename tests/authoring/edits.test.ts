import { describe, expect, test } from 'vitest';
import { addCard, duplicateCard, moveCard, removeCard, renameCard } from '../../lib/authoring/cards';
import { applyChanges, type Change } from '../../lib/authoring/changes';
import { askableCards, newCondition } from '../../lib/authoring/conditions';
import type { DraftDocument } from '../../lib/authoring/draft-document';
import { draftFromFiles } from '../../lib/authoring/draft-from-files';
import { parseDraft } from '../../lib/authoring/draft-values';
import { newEffect, sizePartsOf, statedSize } from '../../lib/authoring/effects';
import { freeId, idFrom } from '../../lib/authoring/ids';
import { findAt, type Json, listAt } from '../../lib/authoring/json';
import { appendItem, duplicateItem, insertItem, moveItem, removeItem } from '../../lib/authoring/list-edits';
import {
  addOption,
  duplicateOption,
  moveOption,
  optionIds,
  removeOption,
  renameOption,
} from '../../lib/authoring/options';
import { moveStart, quartersOf } from '../../lib/authoring/schedule';
import { addShock, duplicateShock, recordShock, removeShock, renameShock } from '../../lib/authoring/shocks';
import { readPackFolder } from '../../lib/packs/files';

const read = draftFromFiles(readPackFolder('seeds/packs/uncharted-waters-2010'));
if (!read.ok) throw new Error(read.refusal.message);
const draft = read.value;

/** The draft after changes, which their inverse takes back to the very same text. */
const changed = (changes: readonly Change[], of: DraftDocument = draft): DraftDocument => {
  const done = applyChanges(of, changes);
  if (!done.ok) throw new Error(done.refusal.message);
  const back = applyChanges(done.value.document, done.value.inverse);
  expect(back.ok && JSON.stringify(back.value.document)).toBe(JSON.stringify(of));
  return done.value.document;
};

const faults = (document: DraftDocument): string[] =>
  parseDraft(document)
    .issues.filter(({ severity, code }) => severity === 'error' || code === 'surplus-translation')
    .map(({ code, path }) => `${code} ${path}`);

const CARD = 'refuelling-termination';
const effectsOf = (option: number): readonly (string | number)[] => ['cards', CARD, 'options', option, 'effects'];
const whyOf = (document: DraftDocument, option: string): readonly Json[] =>
  listAt(document.ja, ['cards', CARD, 'options', option, 'why']);

describe('effects, discussion lines and pairs keep their Japanese lines in step', () => {
  const [first] = optionIds(draft, CARD);
  const effect = newEffect(draft, []);

  test('an effect that is put in gets a line that is not translated yet', () => {
    const document = changed(insertItem(draft, effectsOf(0), 1, { ...effect, why: 'For want of oil.' }));
    expect(whyOf(document, first!)).toEqual(whyOf(draft, first!).toSpliced(1, 0, ''));
    expect(faults(document)).toEqual([]);
    expect(parseDraft(document).issues).toContainEqual(
      expect.objectContaining({ severity: 'warning', code: 'untranslated' }),
    );
  });

  test('an effect that is removed, moved or copied takes its line along', () => {
    const lines = whyOf(draft, first!);
    expect(whyOf(changed(removeItem(draft, effectsOf(0), 0)), first!)).toEqual(lines.slice(1));
    expect(whyOf(changed(moveItem(draft, effectsOf(0), 0, 1)), first!)).toEqual([
      lines[1],
      lines[0],
      ...lines.slice(2),
    ]);
    expect(whyOf(changed(duplicateItem(draft, effectsOf(0), 0)), first!)).toEqual([lines[0], ...lines]);
  });

  test('lists that were not there are made, with their lines', () => {
    const document = changed(appendItem(draft, ['cards', CARD, 'disagreement'], effect));
    expect(findAt(document, ['cards', CARD, 'disagreement'])).toEqual([effect]);
    expect(findAt(document, ['ja', 'cards', CARD, 'disagreement'])).toEqual(['']);
    const pair = { choices: { tokyo: 'a', washington: 'b' }, effects: [] };
    const paired = changed(appendItem(draft, ['cards', CARD, 'pairs'], pair));
    expect(findAt(paired, ['ja', 'cards', CARD, 'pairs'])).toEqual([[]]);
    const moved = changed(appendItem(paired, ['cards', CARD, 'pairs', 0, 'effects'], effect), paired);
    expect(findAt(moved, ['ja', 'cards', CARD, 'pairs'])).toEqual([['']]);
  });

  test('lines that are not in step already are left to a hand', () => {
    const uneven = changed([{ op: 'delete', path: ['ja', 'cards', CARD, 'discussion', 0] }]);
    const document = changed(appendItem(uneven, ['cards', CARD, 'discussion'], 'Why?'), uneven);
    expect(document.ja).toBe(uneven.ja);
  });

  test('a new effect moves something that its neighbours do not', () => {
    const all = Object.keys(draft.pack.indicators as object);
    expect(newEffect(draft, [{ on: all[0]! }])).toMatchObject({ on: all[1], evidence: 'inferred' });
  });
});

describe('options', () => {
  test('a new one is empty and free, a copy has its own id and the same Japanese', () => {
    expect(optionIds(changed(addOption(draft, CARD, 'third-way')), CARD).at(-1)).toBe('third-way');
    const document = changed(duplicateOption(draft, CARD, 0));
    const [first, copy] = optionIds(document, CARD);
    expect(copy).toBe(`${first}-2`);
    expect(whyOf(document, copy!)).toEqual(whyOf(draft, first!));
    expect(faults(document)).toEqual([]);
  });

  test('they change places, and one that goes takes its Japanese and the record along', () => {
    expect(optionIds(changed(moveOption(draft, CARD, 0, 1)), CARD)[1]).toBe(optionIds(draft, CARD)[0]);
    const recorded = optionIds(draft, CARD).indexOf(String(draft.cards[CARD]!.recorded));
    const document = changed(removeOption(draft, CARD, recorded));
    expect(document.cards[CARD]).not.toHaveProperty('recorded');
    expect(faults(document).some((fault) => fault.startsWith('surplus'))).toBe(false);
  });

  test('another id is written wherever the old one stood', () => {
    const at = optionIds(draft, CARD).indexOf('terminate');
    const document = changed(renameOption(draft, CARD, at, 'bring-home'));
    expect(faults(document)).toEqual([]);
    expect(JSON.stringify(document)).not.toContain('"option":"terminate"');
    expect(whyOf(document, 'bring-home')).toEqual(whyOf(draft, 'terminate'));
  });

  test('each option of each card can be renamed without leaving a fault', () => {
    for (const card of Object.keys(draft.cards))
      for (const [at, id] of optionIds(draft, card).entries())
        expect(faults(changed(renameOption(draft, card, at, `${id}-anew`))), `${card}/${id}`).toEqual([]);
  });
});

describe('cards', () => {
  test('a new one lacks only its texts', () => {
    const document = changed(addCard(draft, { id: 'new-card', quarter: '2010-Q1', decider: 'tokyo' }));
    const { issues } = parseDraft(document);
    const errors = issues.filter(({ severity }) => severity === 'error');
    const said = errors.map(({ path, says }) => `${path.split(' ')[0]} ${says?.message.key}`);
    expect(new Set(said)).toEqual(new Set(['cards/new-card.yaml text-empty']));
  });

  test('a copy stands behind its model with its Japanese and leaves no fault', () => {
    const { id, changes } = duplicateCard(draft, CARD);
    const document = changed(changes);
    const names = Object.keys(document.cards);
    expect(names[names.indexOf(CARD) + 1]).toBe(id);
    expect(faults(document)).toEqual([]);
  });

  test('one that goes takes its Japanese and its place in class along; what named it becomes a problem', () => {
    const document = changed(removeCard(draft, CARD));
    expect(JSON.stringify([document.ja, document.pack])).not.toContain(CARD);
    expect(faults(document).every((fault) => fault.startsWith('unknown-card'))).toBe(true);
    expect(faults(document)).not.toEqual([]);
  });

  test('one that is dealt in another quarter is so in class too', () => {
    const document = changed(moveCard(draft, 'futenma-signal', '2010-Q1'));
    expect(document.cards['futenma-signal']!.quarter).toBe('2010-Q1');
    const cut = listAt(document.pack, ['class', 'cut']);
    expect(cut[0]).not.toContain('futenma-signal');
    expect(cut[1]).toContain('futenma-signal');
  });

  test('another id is written wherever the old one stood', () => {
    for (const card of Object.keys(draft.cards)) {
      const document = changed(renameCard(draft, card, `${card}-anew`));
      expect(faults(document), card).toEqual([]);
      expect(Object.keys(document.cards).indexOf(`${card}-anew`)).toBe(Object.keys(draft.cards).indexOf(card));
    }
  });
});

describe('shocks', () => {
  const [shock] = Object.keys(draft.shocks);

  test('are added, copied, renamed and removed everywhere at once', () => {
    expect(findAt(changed(addShock(draft, 'a-storm')), ['pack', 'shocks', 'a-storm'])).toEqual({
      probability: {},
      recorded: [],
    });
    expect(faults(changed(duplicateShock(draft, shock!).changes))).toEqual([]);
    for (const id of Object.keys(draft.shocks))
      expect(faults(changed(renameShock(draft, id, `${id}-anew`))), id).toEqual([]);
    const without = changed(removeShock(draft, shock!));
    expect(JSON.stringify([without.ja, without.pack])).not.toContain(shock);
  });

  test('are placed in quarters of the record, in order', () => {
    const twice = [...recordShock(draft, shock!, '2010-Q3', true)];
    const once = changed(twice);
    const both = changed(recordShock(once, shock!, '2010-Q1', true), once);
    expect(findAt(both, ['pack', 'shocks', shock!, 'recorded'])).toEqual(['2010-Q1', '2010-Q3']);
    expect(
      findAt(changed(recordShock(both, shock!, '2010-Q3', false), both), ['pack', 'shocks', shock!, 'recorded']),
    ).toEqual(['2010-Q1']);
  });
});

describe('the schedule', () => {
  test('begins in another quarter with all that happens in it', () => {
    expect(quartersOf(draft)).toEqual(['2009-Q4', '2010-Q1', '2010-Q2', '2010-Q3', '2010-Q4']);
    const document = changed(moveStart(draft, '2011-Q1'));
    expect(quartersOf(document)[0]).toBe('2011-Q1');
    expect(document.cards[CARD]!.quarter).toBe('2011-Q1');
    expect(faults(document).filter((fault) => !fault.includes('checks.yaml'))).toEqual([]);
  });
});

describe('conditions', () => {
  test('may ask for cards before the quarter, or in it too', () => {
    const before = askableCards(draft, { quarter: '2010-Q1', same: false });
    expect(before.every((id) => draft.cards[id]!.quarter === '2009-Q4')).toBe(true);
    expect(askableCards(draft, { quarter: '2010-Q1', same: true }).length).toBeGreaterThan(before.length);
    expect(newCondition(draft, 'choice', [CARD])).toEqual({
      card: CARD,
      side: draft.cards[CARD]!.decider,
      option: optionIds(draft, CARD)[0],
    });
  });
});

test('a size is taken apart and put together again', () => {
  for (const size of ['+slight', '-moderate', '+strong', 3, -4.5, 0]) expect(statedSize(sizePartsOf(size))).toBe(size);
});

test('ids are made of words, and a taken one gets a number', () => {
  expect(idFrom('What does Japan offer Afghanistan?')).toBe('what-does-japan-offer');
  expect(idFrom('給油を続けるか')).toBe('');
  expect(freeId('card', ['card', 'card-2'])).toBe('card-3');
});
