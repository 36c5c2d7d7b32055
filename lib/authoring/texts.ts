import { once } from '../memo/once';
import { type DraftDocument, EMPTY_DRAFT } from './draft-document';
import { findAt, type Json, type JsonObject, type Path } from './json';
import { placeOf } from './places';
import type { DraftText } from './text-reader';
import {
  cardTexts,
  modelTexts,
  packTexts,
  roleTexts,
  shockTexts,
  sourceTexts,
  type TextSection,
} from './text-section-readers';

/** A card's texts, read anew only where the card or its Japanese changed. */
const cardTextsOnce = once((card: JsonObject, id: string, japanese: Json | undefined): TextSection => {
  const alone = { ...EMPTY_DRAFT, cards: { [id]: card }, ja: { cards: { [id]: japanese ?? {} } } };
  return cardTexts(alone, id, card);
});

const textsOfCard = (document: DraftDocument, id: string): TextSection =>
  cardTextsOnce(document.cards[id]!, id, findAt(document, ['ja', 'cards', id]));

/** The texts of all but the cards. */
const otherSections = (document: DraftDocument): readonly TextSection[] => [
  packTexts(document),
  ...modelTexts(document),
  ...Object.keys(document.shocks).map((id) => shockTexts(document, id)),
  ...roleTexts(document),
  ...Object.keys(document.sources).map((id) => sourceTexts(document, id)),
];

/** The same, read anew only where anything but a card changed. */
const otherSectionsOnce = once(
  (
    pack: JsonObject,
    ja: JsonObject,
    shocks: DraftDocument['shocks'],
    sources: JsonObject,
    sourcesJa: JsonObject,
  ): readonly TextSection[] => otherSections({ ...EMPTY_DRAFT, pack, ja, shocks, sources, sourcesJa }),
);

/** Every text of a draft in both languages, in sections, in the order of the draft. */
export const textSections = (document: DraftDocument): readonly TextSection[] => {
  const { pack, ja, shocks, sources, sourcesJa } = document;
  const others = otherSectionsOnce(pack, ja, shocks, sources, sourcesJa);
  const cards = Object.keys(document.cards).map((id) => textsOfCard(document, id));
  const isBefore = ({ group }: TextSection): boolean => group === 'pack' || group === 'model';
  return [...others.filter(isBefore), ...cards, ...others.filter((section) => !isBefore(section))].filter(
    ({ texts }) => texts.length > 0,
  );
};

const placesOf = (texts: readonly DraftText[]): ReadonlyMap<string, DraftText> =>
  new Map(texts.map((text) => [placeOf(text.path), text]));

const cardPlaces = once(({ texts }: TextSection) => placesOf(texts));
const otherPlaces = once((sections: readonly TextSection[]) => placesOf(sections.flatMap(({ texts }) => texts)));

/** The text whose English stands at a place, in both languages; null where none does, as for an id. */
export const textAt = (document: DraftDocument, path: Path): DraftText | null => {
  const [part, id] = path;
  if (part === 'cards')
    return Object.hasOwn(document.cards, id!)
      ? (cardPlaces(textsOfCard(document, String(id))).get(placeOf(path)) ?? null)
      : null;
  const { pack, ja, shocks, sources, sourcesJa } = document;
  return otherPlaces(otherSectionsOnce(pack, ja, shocks, sources, sourcesJa)).get(placeOf(path)) ?? null;
};
