import { once } from '../memo/once';
import type { Card, Condition, Effect, Pack, Shock } from '../model/pack';
import { usedShocks } from './build-pack';
import { within } from './issue';
import type { PackContent } from './read-content';
import type { BaseText } from './schema/base-schema';

/** Where the parts of a pack stand, so that a fault found in the pack can say where to look. */
export interface Places {
  readonly pack: string;
  readonly card: (index: number) => string;
  readonly shock: (index: number) => string;
  /** The chances of a shock, in pack.yaml or in its own file. */
  readonly chances: (index: number) => string;
  readonly indicator: (index: number) => string;
  /** The starting level of an indicator. */
  readonly level: (index: number) => string;
  readonly tension: (index: number) => string;
  readonly redLines: (side: string) => string;
  readonly role: (id: string, index: number) => string;
  readonly roleRedLines: (id: string, index: number) => string;
  /** Where cards for a side are dealt in a calendar quarter: no key of its own, but a cell of the schedule. */
  readonly scheduled: (quarter: string, side: string) => string;
  /** The cards of a class in a quarter, from 0. */
  readonly classCut: (quarter: number) => string;
  readonly part: (part: 'crossImpacts' | 'confidence' | 'objectives' | 'politicalCapital' | 'sides') => string;
}

/** Places in the files of a folder. */
export const folderPlaces = (content: PackContent): Places => {
  const part = (name: keyof BaseText) => within(content.baseFile(name), name);
  const shocks = usedShocks(content);
  const indicators = Object.keys(content.base.indicators);
  const tensions = Object.keys(content.base.tensions);
  const chancesPlace = ({ file, text }: (typeof shocks)[number]) =>
    content.pack.shocks[text.id] ? `pack.yaml shocks.${text.id}.probability` : within(file, 'probability');
  return {
    pack: 'pack.yaml',
    card: (i) => content.cards[i]!.file,
    shock: (i) => shocks[i]!.file,
    chances: (i) => chancesPlace(shocks[i]!),
    indicator: (i) => within(part('indicators'), indicators[i]!),
    level: (i) => `pack.yaml levels.${indicators[i]!}.start`,
    tension: (i) => within(part('tensions'), tensions[i]!),
    redLines: (side) => `pack.yaml aims.${side}.redLines`,
    role: (id) => within(part('roles'), id),
    roleRedLines: (id) => `pack.yaml briefs.${id}.redLines`,
    scheduled: (quarter, side) => `pack.yaml quarters.${quarter}.${side}`,
    classCut: (quarter) => `pack.yaml class.cut[${quarter}]`,
    part,
  };
};

/** Places in a pack as the command line prints it. */
export const jsonPlaces: Places = {
  pack: '',
  card: (i) => `cards[${i}]`,
  shock: (i) => `shocks[${i}]`,
  chances: (i) => `shocks[${i}].probability`,
  indicator: (i) => `indicators[${i}]`,
  level: (i) => `indicators[${i}].start`,
  tension: (i) => `tensions[${i}]`,
  redLines: (side) => `redLines.${side}`,
  role: (_, i) => `roles[${i}]`,
  roleRedLines: (_, i) => `roles[${i}].redLines`,
  scheduled: (quarter, side) => `quarters.${quarter}.${side}`,
  classCut: (quarter) => `classCut[${quarter}]`,
  part: (name) => name,
};

/** A list of effects with what sets it off. */
export interface PlacedEffects {
  readonly place: string;
  readonly effects: readonly Effect[];
  /** The quarter that sets it off, where a card does. */
  readonly quarter: number | null;
}

const cardEffects = once((card: Card, place: string): readonly PlacedEffects[] => {
  const { quarter } = card;
  const at = (rest: string, effects: readonly Effect[]) => ({ place: within(place, rest), effects, quarter });
  return [
    ...card.options.map(({ effects }, i) => at(`options[${i}].effects`, effects)),
    at('undecided', card.undecided),
    at('disagreement', card.disagreement),
    ...card.pairs.map(({ effects }, i) => at(`pairs[${i}].effects`, effects)),
  ];
});

const shockEffects = once(({ effects }: Shock, place: string): readonly PlacedEffects[] => [
  { place: within(place, 'effects'), effects, quarter: null },
]);

/** Every list of effects in a pack, those of a card or a shock together; what did not change are the very same lists. */
export const placedEffects = (pack: Pack, places: Places): readonly (readonly PlacedEffects[])[] => [
  ...pack.cards.map((card, i) => cardEffects(card, places.card(i))),
  ...pack.shocks.map((shock, i) => shockEffects(shock, places.shock(i))),
];

/** A list of conditions with what it governs. */
export interface PlacedConditions {
  readonly place: string;
  readonly conditions: readonly Condition[];
  /** `requires` looks at the quarters before; `when` at this one too. */
  readonly kind: 'requires' | 'when';
  /** The quarter in which it is judged, where a card's is. */
  readonly quarter: number | null;
}

const cardConditions = once((card: Card, place: string): readonly PlacedConditions[] => {
  const at = (rest: string, conditions: readonly Condition[]): PlacedConditions => ({
    place: within(place, rest),
    conditions,
    kind: 'requires',
    quarter: card.quarter,
  });
  return [
    at('requires', card.requires),
    ...card.options.map((option, j) => at(`options[${j}].requires`, option.requires)),
  ];
});

const effectConditions = once((placed: readonly PlacedEffects[]): readonly PlacedConditions[] =>
  placed.flatMap(({ place, effects, quarter }) =>
    effects.map(
      (effect, i): PlacedConditions => ({
        place: `${place}[${i}].when`,
        conditions: effect.when,
        kind: 'when',
        quarter,
      }),
    ),
  ),
);

/** Every list of conditions in a pack, those of a card or a shock together; what did not change are the very same lists. */
export const placedConditions = (pack: Pack, places: Places): readonly (readonly PlacedConditions[])[] => [
  ...pack.cards.map((card, i) => cardConditions(card, places.card(i))),
  ...placedEffects(pack, places).map((placed) => effectConditions(placed)),
];
