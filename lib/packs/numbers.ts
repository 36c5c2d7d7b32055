import { once } from '../memo/once';
import type { Card, Condition, Effect, Pack, Shock } from '../model/pack';
import { Canonical, canonicalJson, unordered } from './canonical-json';

const conditions = (list: readonly Condition[]): unknown[] => unordered(list);

const effects = (list: readonly Effect[]): unknown[] =>
  list.map(({ because: _, when, ...numbers }) => ({ ...numbers, when: conditions(when) }));

const cardNumbers = once(
  (card: Card): Canonical =>
    new Canonical(
      canonicalJson({
        id: card.id,
        quarter: card.quarter,
        decider: card.decider,
        recorded: card.recorded,
        requires: conditions(card.requires),
        options: card.options.map((option) => ({
          id: option.id,
          cost: option.cost,
          requires: conditions(option.requires),
          effects: effects(option.effects),
        })),
        disagreement: effects(card.disagreement),
        undecided: effects(card.undecided),
        pairs: unordered(card.pairs.map((pair) => ({ choices: pair.choices, effects: effects(pair.effects) }))),
      }),
    ),
);

const shockNumbers = once(
  (shock: Shock): Canonical =>
    new Canonical(
      canonicalJson({
        id: shock.id,
        probability: shock.probability,
        recorded: unordered(shock.recorded),
        effects: effects(shock.effects),
      }),
    ),
);

/** A pack before its hash is known. */
export type Unhashed = Omit<Pack, 'hash'>;

/** What stands around the cards and shocks of a pack, as far as its numbers depend on it. */
const frameOf = (pack: Unhashed) => ({
  id: pack.id,
  starts: pack.starts,
  quarters: pack.quarters,
  sides: pack.sides.map(({ id }) => id),
  indicators: pack.indicators.map(({ sources: _, ...numbers }) => numbers),
  crossImpacts: unordered(pack.crossImpacts.map(({ sources: _, ...numbers }) => numbers)),
  confidence: pack.confidence,
  objectives: pack.objectives,
  tensions: unordered(pack.tensions.map(({ feltBy: _, ...numbers }) => numbers)),
  politicalCapital: pack.politicalCapital,
  redLines: pack.redLines,
  counterpartLambda: pack.counterpartLambda,
});

/** What a pack's numbers depend on: neither texts, sources nor version; lists in no order where order carries no meaning. */
export const numbersOf = (pack: Unhashed): unknown => ({
  ...frameOf(pack),
  cards: unordered(pack.cards.map((card) => cardNumbers(card))),
  shocks: unordered(pack.shocks.map((shock) => shockNumbers(shock))),
});

const sameList = <Value>(some: readonly Value[], others: readonly Value[], numbers: (value: Value) => Canonical) =>
  some.length === others.length &&
  some.every((value, i) => value === others[i] || numbers(value).text === numbers(others[i]!).text);

/** Whether everything that is calculated is the same of both; looked at only where they are not the very same values. */
export const haveSameNumbers = (some: Pack, others: Pack): boolean =>
  some === others ||
  (sameList(some.cards, others.cards, cardNumbers) &&
    sameList(some.shocks, others.shocks, shockNumbers) &&
    canonicalJson(frameOf(some)) === canonicalJson(frameOf(others)));

/** The same function, which remembers its last answer for as long as packs come with the same numbers. */
export const onceByNumbers = <Result>(calculate: (pack: Pack) => Result): ((pack: Pack) => Result) => {
  let last: { readonly pack: Pack; readonly result: Result } | null = null;
  return (pack) => {
    last = { pack, result: last && haveSameNumbers(last.pack, pack) ? last.result : calculate(pack) };
    return last.result;
  };
};
