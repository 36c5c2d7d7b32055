import type { Change } from './changes';
import type { DraftDocument } from './draft-document';
import { findAt, isList, isObject } from './json';
import { quartersOf } from './schedule';
import { setIn } from './set-in';

const CUT = ['pack', 'class', 'cut'];

/** The cards that are dealt in each quarter of a draft, in their order. */
export const cardsByQuarter = (document: DraftDocument): readonly (readonly string[])[] =>
  quartersOf(document).map((quarter) =>
    Object.entries(document.cards).flatMap(([id, card]) => (isObject(card) && card.quarter === quarter ? [id] : [])),
  );

/** The cards of a class in each quarter, in order of preference; null where a class is dealt all of them. */
export const classCut = (document: DraftDocument): readonly (readonly string[])[] | null => {
  const cut = findAt(document, CUT);
  if (!isList(cut)) return null;
  const length = Math.max(cut.length, quartersOf(document).length);
  return Array.from({ length }, (_, i) => {
    const ids = cut[i];
    return isList(ids) ? ids.filter((id) => typeof id === 'string') : [];
  });
};

/** Begins to choose the cards of a class, with all of them. */
export const startClassCut = (document: DraftDocument): readonly Change[] => [
  setIn(document, CUT, cardsByQuarter(document)),
];

/** Deals a class all cards again. */
export const endClassCut = (document: DraftDocument): readonly Change[] =>
  findAt(document, CUT) === undefined ? [] : [{ op: 'unset', path: CUT }];

/** Gives a class other cards in a quarter, from 0; quarters that the cut did not reach yet have none. */
export const setClassCards = (document: DraftDocument, quarter: number, ids: readonly string[]): readonly Change[] => {
  const cut = classCut(document) ?? cardsByQuarter(document);
  const written = findAt(document, [...CUT, quarter]);
  if (isList(written)) return [{ op: 'set', path: [...CUT, quarter], value: ids }];
  return [
    setIn(
      document,
      CUT,
      cut.map((before, i) => (i === quarter ? ids : before)),
    ),
  ];
};
