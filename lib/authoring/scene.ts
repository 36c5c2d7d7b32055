import type { Language } from '../model/closed-sets';
import type { Card, Condition, Pack } from '../model/pack';
import type { PackTexts } from '../model/texts';
import type { PackBundle } from '../packs/parse-pack';

/** As much of a pack as one card is shown with: the model, the card, and those that it looks back on. */
export interface Scene {
  readonly pack: Pack;
  readonly texts: Readonly<Record<Language, PackTexts>>;
}

const conditionsOf = (card: Card): readonly Condition[] => [
  ...card.requires,
  ...card.options.flatMap(({ requires, effects }) => [...requires, ...effects.flatMap(({ when }) => when)]),
  ...[...card.undecided, ...card.disagreement].flatMap(({ when }) => when),
  ...card.pairs.flatMap(({ effects }) => effects.flatMap(({ when }) => when)),
];

/** A card as another looks back on it: its options, and nothing that they do. */
const lookedBackOn = (card: Card): Card => ({
  ...card,
  requires: [],
  options: card.options.map((option) => ({ ...option, requires: [], effects: [] })),
  undecided: [],
  disagreement: [],
  pairs: [],
});

const picked = <Value>(all: Readonly<Record<string, Value>>, ids: readonly string[]): Record<string, Value> =>
  Object.fromEntries(ids.flatMap((id) => (all[id] === undefined ? [] : [[id, all[id]]])));

const documentsOf = (card: Card): readonly string[] => [
  ...card.sources.map(({ document }) => document),
  ...[...card.options.flatMap(({ effects }) => effects), ...card.undecided, ...card.disagreement]
    .concat(card.pairs.flatMap(({ effects }) => effects))
    .flatMap(({ because }) => because.map(({ document }) => document)),
];

/** Stands where a pack has its hash, since no run or link can name a scene. */
const NO_HASH = 'scene';

/** What is shown of a pack around its cards. The hash is not asked for, which would be calculated for it. */
const packOfScene = (pack: Pack, cards: readonly Card[]): Pack => ({
  id: pack.id,
  version: pack.version,
  hash: NO_HASH,
  starts: pack.starts,
  quarters: pack.quarters,
  sides: pack.sides,
  indicators: pack.indicators,
  crossImpacts: pack.crossImpacts,
  confidence: pack.confidence,
  objectives: pack.objectives,
  tensions: pack.tensions,
  politicalCapital: pack.politicalCapital,
  redLines: pack.redLines,
  counterpartLambda: pack.counterpartLambda,
  cards,
  shocks: pack.shocks,
  roles: [],
  classCut: [],
});

/** The scene of a card; a whole pack of 200 cards would take its time to reach the page. */
export const sceneOf = ({ pack, texts }: PackBundle, card: Card): Scene => {
  const asked = conditionsOf(card).flatMap((condition) => ('card' in condition ? [condition.card] : []));
  const before = pack.cards.filter(({ id }) => asked.includes(id) && id !== card.id);
  const ids = [card.id, ...before.map(({ id }) => id)];
  const documents = documentsOf(card);
  const ofScene = (all: PackTexts): PackTexts => ({
    ...all,
    cards: picked(all.cards, ids),
    documents: picked(all.documents, documents),
    roles: {},
  });
  return {
    pack: packOfScene(pack, [card, ...before.map(lookedBackOn)]),
    texts: { en: ofScene(texts.en), ja: ofScene(texts.ja) },
  };
};
