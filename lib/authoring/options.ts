import { blankOption } from './cards';
import type { Change } from './changes';
import type { DraftDocument } from './draft-document';
import { dropKey, freeId, renameKey } from './ids';
import { findAt, isObject, type Json, type JsonObject, listAt } from './json';
import { moveItem } from './list-edits';
import { rewriteChecks, rewriteConditions } from './references';
import { inSequence, type Step } from './sequence';

const optionsOf = (document: DraftDocument, card: string): readonly Json[] => listAt(document.cards, [card, 'options']);

/** The ids of a card's options, in their order. */
export const optionIds = (document: DraftDocument, card: string): readonly string[] =>
  optionsOf(document, card).map((option) => (isObject(option) && typeof option.id === 'string' ? option.id : ''));

/** Adds an empty option behind the last one. */
export const addOption = (document: DraftDocument, card: string, id: string): readonly Change[] => [
  { op: 'insert', path: ['cards', card, 'options', optionsOf(document, card).length], value: blankOption(id) },
];

/** Adds a copy of an option behind it, with its Japanese texts. */
export const duplicateOption = (document: DraftDocument, card: string, at: number): readonly Change[] => {
  const option = optionsOf(document, card)[at];
  const ids = optionIds(document, card);
  if (!isObject(option)) return [];
  const id = freeId(ids[at]!, ids);
  const texts = findAt(document, ['ja', 'cards', card, 'options', ids[at]!]);
  return [
    { op: 'insert', path: ['cards', card, 'options', at + 1], value: { ...option, id } },
    ...(texts === undefined ? [] : [{ op: 'set' as const, path: ['ja', 'cards', card, 'options', id], value: texts }]),
  ];
};

/** Moves an option to another place; its Japanese texts stand by its id. */
export const moveOption = (document: DraftDocument, card: string, from: number, to: number): readonly Change[] =>
  moveItem(document, ['cards', card, 'options'], from, to);

/** Removes an option with its Japanese texts. Conditions and pairs that name it stay and become problems. */
export const removeOption = (document: DraftDocument, card: string, at: number): readonly Change[] => {
  const ids = optionIds(document, card);
  const id = ids[at]!;
  const isLast = ids.filter((known) => known === id).length === 1;
  return [
    { op: 'delete', path: ['cards', card, 'options', at] },
    ...(isLast ? dropKey(document, ['ja', 'cards', card, 'options', id]) : []),
    ...(isLast && document.cards[card]?.recorded === id ? dropKey(document, ['cards', card, 'recorded']) : []),
  ];
};

const inPairs = (card: string, from: string, to: string): Step => {
  return (document) =>
    listAt(document.cards, [card, 'pairs']).flatMap((pair, i) =>
      isObject(pair) && isObject(pair.choices)
        ? Object.entries(pair.choices).flatMap(([side, option]): Change[] =>
            option === from ? [{ op: 'set', path: ['cards', card, 'pairs', i, 'choices', side], value: to }] : [],
          )
        : [],
    );
};

const withAnswers = (choices: JsonObject, card: string, from: string, to: string): JsonObject => {
  const answers = choices[card];
  if (!isObject(answers)) return choices;
  const written = Object.entries(answers).map(([side, option]) => [side, option === from ? to : option]);
  return { ...choices, [card]: Object.fromEntries(written) };
};

/** Gives an option another id, everywhere: the record, pairs, conditions, checks and Japanese texts. */
export const renameOption = (document: DraftDocument, card: string, at: number, to: string): readonly Change[] => {
  const from = optionIds(document, card)[at];
  if (from === undefined || from === to) return [];
  return inSequence(document, [
    () => [{ op: 'set', path: ['cards', card, 'options', at, 'id'], value: to }],
    (now) => (now.cards[card]?.recorded === from ? [{ op: 'set', path: ['cards', card, 'recorded'], value: to }] : []),
    inPairs(card, from, to),
    (now) => rewriteConditions(now, (one) => one.card === card && one.option === from, 'option', to),
    (now) => renameKey(now, ['ja', 'cards', card, 'options', from], to),
    (now) =>
      rewriteChecks(
        now,
        (option) => (option === `${card}/${from}` ? `${card}/${to}` : option),
        (choices) => withAnswers(choices, card, from, to),
      ),
  ]);
};
