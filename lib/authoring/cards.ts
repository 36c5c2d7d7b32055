import { quarterNumber } from '../engine/compile';
import type { Change } from './changes';
import type { DraftDocument } from './draft-document';
import { dropKey, freeId, renameKey } from './ids';
import { isList, isObject, type Json, type JsonObject, listAt } from './json';
import { rewriteChecks, rewriteConditions, withKeyNamed } from './references';
import { inSequence, type Step } from './sequence';
import { sidesOf } from './sides';

/** What a new card is told at its start. */
export interface NewCard {
  readonly id: string;
  /** As 2010-Q2. */
  readonly quarter: string;
  /** A side's id, or `joint`. */
  readonly decider: string;
}

/** An option in which nothing is written yet; it costs nothing. */
export const blankOption = (id: string): JsonObject => ({ id, label: '', description: '', cost: 0, effects: [] });

/** Adds a card with all that a card needs, still empty: two options, two questions, a stake for each side. */
export const addCard = (document: DraftDocument, { id, quarter, decider }: NewCard): readonly Change[] => [
  {
    op: 'set',
    path: ['cards', id],
    value: {
      id,
      quarter,
      decider,
      question: '',
      background: '',
      stakes: Object.fromEntries(sidesOf(document).map((side) => [side.id, ''])),
      discussion: ['', ''],
      options: [blankOption('first'), blankOption('second')],
    },
  },
];

const japaneseCopy = ({ ja }: DraftDocument, part: 'cards' | 'shocks', from: string): Json | undefined =>
  isObject(ja[part]) ? ja[part][from] : undefined;

/** Adds a copy of a card behind it, with its Japanese texts. */
export const duplicateCard = (document: DraftDocument, from: string): { id: string; changes: readonly Change[] } => {
  const names = Object.keys(document.cards);
  const id = freeId(from, names);
  const card = document.cards[from];
  const texts = japaneseCopy(document, 'cards', from);
  if (!card) return { id: from, changes: [] };
  const before = names[names.indexOf(from) + 1];
  return {
    id,
    changes: [
      { op: 'set', path: ['cards', id], value: { ...card, id }, ...(before !== undefined && { before }) },
      ...(texts === undefined ? [] : [{ op: 'set' as const, path: ['ja', 'cards', id], value: texts }]),
    ],
  };
};

const cutOf = (document: DraftDocument): readonly Json[] => listAt(document.pack, ['class', 'cut']);

/** Takes a card out of the class cut. */
const outOfCut = (document: DraftDocument, id: string): readonly Change[] =>
  cutOf(document).flatMap((cards, quarter): Change[] => {
    const place = isList(cards) ? cards.indexOf(id) : -1;
    return place < 0 ? [] : [{ op: 'delete', path: ['pack', 'class', 'cut', quarter, place] }];
  });

/** Removes a card with its Japanese texts and its place in the class cut. Conditions that name it stay and become problems. */
export const removeCard = (document: DraftDocument, id: string): readonly Change[] => [
  { op: 'unset', path: ['cards', id] },
  ...dropKey(document, ['ja', 'cards', id]),
  ...outOfCut(document, id),
];

/** Deals a card in another quarter; in the class cut it goes along. */
export const moveCard = (document: DraftDocument, id: string, quarter: string): readonly Change[] => {
  const cut = cutOf(document);
  const place = quarterNumber(String(document.pack.starts), quarter) - 1;
  const isCut = cut.some((cards) => isList(cards) && cards.includes(id));
  const there = cut[place];
  return [
    { op: 'set', path: ['cards', id, 'quarter'], value: quarter },
    ...(isCut ? outOfCut(document, id) : []),
    ...(isCut && isList(there) && !there.includes(id)
      ? [{ op: 'insert' as const, path: ['pack', 'class', 'cut', place, there.length], value: id }]
      : []),
  ];
};

const inCut = (from: string, to: string): Step => {
  return (document) =>
    cutOf(document).flatMap((cards, quarter) =>
      isList(cards)
        ? cards.flatMap((card, i): Change[] =>
            card === from ? [{ op: 'set', path: ['pack', 'class', 'cut', quarter, i], value: to }] : [],
          )
        : [],
    );
};

/** Gives a card another id, everywhere: conditions, class cut, checks and Japanese texts. */
export const renameCard = (document: DraftDocument, from: string, to: string): readonly Change[] =>
  from === to || !document.cards[from]
    ? []
    : inSequence(document, [
        (now) => rewriteConditions(now, ({ card }) => card === from, 'card', to),
        (now) => renameKey(now, ['cards', from], to),
        () => [{ op: 'set', path: ['cards', to, 'id'], value: to }],
        (now) => renameKey(now, ['ja', 'cards', from], to),
        inCut(from, to),
        (now) =>
          rewriteChecks(
            now,
            (option) => (option.startsWith(`${from}/`) ? `${to}/${option.slice(from.length + 1)}` : option),
            (choices) => withKeyNamed(choices, from, to),
          ),
      ]);
