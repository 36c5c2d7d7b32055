import { once } from '../memo/once';
import type { PackContent } from './read-content';
import type { BaseText } from './schema/base-schema';
import type { CardText } from './schema/card-schema';
import type { EffectText } from './schema/effect-schema';
import type { ShockText } from './schema/shock-schema';

/** Texts of a card in the shape of a translation file. */
export interface CardOverlay {
  readonly question: string;
  readonly background: string;
  readonly stakes: Readonly<Record<string, string>>;
  readonly discussion: readonly string[];
  readonly options: Readonly<Record<string, { label: string; description: string; why: readonly string[] }>>;
  readonly undecided: readonly string[];
  readonly disagreement: readonly string[];
  readonly pairs: readonly (readonly string[])[];
}

interface ShockOverlay {
  readonly headline: string;
  readonly news: string;
  readonly why: readonly string[];
}

/** Texts of a pack in the shape of a translation file. */
export interface PackOverlay {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly aims: Readonly<Record<string, string>>;
  readonly briefs: Readonly<Record<string, string>>;
  readonly goals: readonly string[];
  readonly cards: Readonly<Record<string, CardOverlay>>;
  readonly shocks: Readonly<Record<string, ShockOverlay>>;
}

/** Texts of a base in the shape of a translation file. */
export interface BaseOverlay {
  readonly sides: Readonly<Record<string, { readonly name: string }>>;
  readonly indicators: Readonly<
    Record<string, { readonly name: string; readonly description: string; readonly low: string; readonly high: string }>
  >;
  readonly tensions: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
  readonly crossImpactsWhy: readonly string[];
  readonly roles: Readonly<Record<string, { readonly name: string; readonly goal: string }>>;
  readonly shocks: Readonly<Record<string, ShockOverlay>>;
}

const whys = (effects: readonly EffectText[]): string[] => effects.map(({ why }) => why);

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

const cardOverlay = once(
  (card: CardText): CardOverlay => ({
    question: card.question,
    background: card.background,
    stakes: card.stakes,
    discussion: card.discussion,
    options: Object.fromEntries(
      card.options.map(({ id, label, description, effects }) => [id, { label, description, why: whys(effects) }]),
    ),
    undecided: whys(card.undecided),
    disagreement: whys(card.disagreement),
    pairs: card.pairs.map(({ effects }) => whys(effects)),
  }),
);

const shockOverlay = once(
  ({ headline, news, effects }: ShockText): ShockOverlay => ({ headline, news, why: whys(effects) }),
);

const shockOverlays = (shocks: readonly { readonly text: ShockText }[]): Record<string, ShockOverlay> =>
  Object.fromEntries(shocks.map(({ text }) => [text.id, shockOverlay(text)]));

/** The English texts of a pack's own files. */
export const englishPackTexts = ({ pack, cards, ownShocks }: PackContent): PackOverlay => ({
  title: pack.title,
  subtitle: pack.subtitle,
  summary: pack.summary,
  aims: mapValues(pack.aims, ({ text }) => text),
  briefs: mapValues(pack.briefs, ({ text }) => text),
  goals: pack.class.goals,
  cards: Object.fromEntries(cards.map(({ text }) => [text.id, cardOverlay(text)])),
  shocks: shockOverlays(ownShocks),
});

const baseTexts = once(
  (base: BaseText): Omit<BaseOverlay, 'shocks'> => ({
    sides: Object.fromEntries(base.sides.map(({ id, name }) => [id, { name }])),
    indicators: mapValues(base.indicators, ({ name, description, low, high }) => ({ name, description, low, high })),
    tensions: mapValues(base.tensions, ({ name, description }) => ({ name, description })),
    crossImpactsWhy: base.crossImpacts.map(({ why }) => why),
    roles: mapValues(base.roles, ({ name, goal }) => ({ name, goal })),
  }),
);

/** The English texts of what packs share. */
export const englishBaseTexts = ({ base, baseShocks }: PackContent): BaseOverlay => ({
  ...baseTexts(base),
  shocks: shockOverlays(baseShocks),
});
