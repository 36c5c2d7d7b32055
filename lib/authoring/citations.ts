import type { DraftDocument } from './draft-document';
import { effectListsOfCard } from './effect-lists';
import { isList, isObject, type Json, type JsonObject, listAt, objectAt, type Path } from './json';

/** Who sets a cited effect off. */
export type EffectOf =
  | { readonly kind: 'option'; readonly card: string; readonly option: string }
  | { readonly kind: 'undecided' | 'disagreement' | 'pair'; readonly card: string }
  | { readonly kind: 'shock'; readonly shock: string };

/** What in a draft cites paragraphs. */
export type Citing =
  | { readonly kind: 'effect'; readonly of: EffectOf; readonly indicator: string }
  | { readonly kind: 'card'; readonly card: string }
  | { readonly kind: 'shock'; readonly shock: string }
  | { readonly kind: 'level' | 'indicator'; readonly indicator: string }
  | { readonly kind: 'impact'; readonly from: string; readonly to: string }
  | { readonly kind: 'check'; readonly check: string };

/** A place of a draft that holds citations, and what it cites: paragraph numbers by document. */
export interface CitingPlace {
  /** Of the citations themselves. */
  readonly path: Path;
  readonly citing: Citing;
  readonly cited: Readonly<Record<string, readonly number[]>>;
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

const numbersIn = (value: Json): readonly number[] =>
  isList(value) ? value.filter((number): number is number => typeof number === 'number') : [];

const citationsAt = (holder: Json | undefined, path: Path, citing: Citing): readonly CitingPlace[] => {
  const key = String(path.at(-1));
  const held = isObject(holder) ? holder[key] : undefined;
  if (!isObject(held) || Object.keys(held).length === 0) return [];
  const cited = Object.fromEntries(Object.entries(held).map(([document, value]) => [document, numbersIn(value)]));
  return [{ path, citing, cited }];
};

const effectsAt = (document: DraftDocument, path: Path, of: EffectOf): readonly CitingPlace[] =>
  listAt(document, path).flatMap((effect, i) => {
    const indicator = isObject(effect) ? textOf(effect.on) : '';
    return citationsAt(effect, [...path, i, 'because'], { kind: 'effect', of, indicator });
  });

/** Who sets off the effects of a list, by the list's place. */
const effectOf = (document: DraftDocument, [, card, key, at]: Path): EffectOf => {
  const id = String(card);
  if (key === 'undecided' || key === 'disagreement') return { kind: key, card: id };
  if (key === 'pairs') return { kind: 'pair', card: id };
  return { kind: 'option', card: id, option: textOf(objectAt(document, ['cards', id, 'options', at!]).id) };
};

const cardPlaces = (document: DraftDocument, id: string, card: JsonObject): readonly CitingPlace[] => [
  ...citationsAt(card, ['cards', id, 'sources'], { kind: 'card', card: id }),
  ...effectListsOfCard(card, id).flatMap((path) => effectsAt(document, path, effectOf(document, path))),
];

const shockPlaces = (document: DraftDocument, id: string, shock: JsonObject): readonly CitingPlace[] => [
  ...citationsAt(shock, ['shocks', id, 'sources'], { kind: 'shock', shock: id }),
  ...effectsAt(document, ['shocks', id, 'effects'], { kind: 'shock', shock: id }),
];

const modelPlaces = ({ pack, checks }: DraftDocument): readonly CitingPlace[] => [
  ...Object.entries(objectAt(pack, ['levels'])).flatMap(([indicator, level]) =>
    citationsAt(level, ['pack', 'levels', indicator, 'because'], { kind: 'level', indicator }),
  ),
  ...Object.entries(objectAt(pack, ['indicators'])).flatMap(([indicator, known]) =>
    citationsAt(known, ['pack', 'indicators', indicator, 'sources'], { kind: 'indicator', indicator }),
  ),
  ...listAt(pack, ['crossImpacts']).flatMap((impact, i) => {
    const { from, to } = isObject(impact) ? impact : {};
    const citing = { kind: 'impact', from: textOf(from), to: textOf(to) } as const;
    return citationsAt(impact, ['pack', 'crossImpacts', i, 'sources'], citing);
  }),
  ...checks.flatMap((check, i) => {
    const id = isObject(check) ? textOf(check.id) : '';
    return citationsAt(check, ['checks', i, 'sources'], { kind: 'check', check: id });
  }),
];

/** Every place of a draft that cites something, cards first, then shocks, then the model and the checks. */
export const citingPlaces = (document: DraftDocument): readonly CitingPlace[] => [
  ...Object.entries(document.cards).flatMap(([id, card]) => cardPlaces(document, id, card)),
  ...Object.entries(document.shocks).flatMap(([id, shock]) => shockPlaces(document, id, shock)),
  ...modelPlaces(document),
];

/** By document, then by paragraph: the places that cite it. */
export type CitedBy = ReadonlyMap<string, ReadonlyMap<number, readonly CitingPlace[]>>;

/** Turns the citations of a draft round: by document and paragraph, every place that cites it. */
export const citedBy = (document: DraftDocument): CitedBy => {
  const found = new Map<string, Map<number, CitingPlace[]>>();
  for (const place of citingPlaces(document))
    for (const [id, paragraphs] of Object.entries(place.cited)) {
      const known = found.get(id) ?? new Map<number, CitingPlace[]>();
      found.set(id, known);
      for (const paragraph of new Set(paragraphs)) known.set(paragraph, [...(known.get(paragraph) ?? []), place]);
    }
  return found;
};

/** The places that cite a document, each once. */
export const placesCiting = (document: DraftDocument, id: string): readonly CitingPlace[] =>
  citingPlaces(document).filter(({ cited }) => Object.hasOwn(cited, id));
