import { once } from '../memo/once';
import { JOINT, POLITICAL_CAPITAL } from '../model/closed-sets';
import type { Card, Effect, Option, Pack, Shock, Weights } from '../model/pack';
import type { Cause, SetOff } from '../model/world-state';
import { exp2 } from '../numeric/elementary';
import { effectNames } from './effect-names';

/** Effects that are set off together, with what names each one's draw. */
export interface EffectGroup {
  readonly cause: Cause;
  readonly effects: readonly Effect[];
  readonly drawNames: readonly string[];
}

export interface CompiledCard {
  readonly card: Card;
  /** The deciders, in the order of the pack's sides. */
  readonly deciders: readonly string[];
  readonly options: ReadonlyMap<string, Option>;
  readonly byOption: ReadonlyMap<string, EffectGroup>;
  /** By `a+b`, in the order of the sides. */
  readonly byPair: ReadonlyMap<string, EffectGroup>;
  readonly disagreement: EffectGroup;
  readonly undecided: EffectGroup;
}

export interface CompiledShock {
  readonly shock: Shock;
  readonly group: EffectGroup;
  /** Hazard by quarter; index 0 is quarter 1. */
  readonly hazard: readonly number[];
  /** The first recorded quarter within the pack, or null. */
  readonly recorded: number | null;
}

/** Weights as an array in the order of the indicators. */
export type WeightVector = readonly number[];

/** A pack prepared for arithmetic: names become indices, half-lives become rates. Immutable. */
export interface CompiledPack {
  readonly pack: Pack;
  readonly sides: readonly [string, string];
  readonly indicators: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly start: readonly number[];
  /** Share of a deviation from the anchor that is undone in a quarter. */
  readonly rho: readonly number[];
  readonly sigma: readonly number[];
  /** Cross-impacts sorted by target, then by source. */
  readonly cross: readonly { readonly to: number; readonly from: number; readonly perQuarter: number }[];
  readonly confidence: Readonly<Record<string, WeightVector>>;
  readonly objectives: Readonly<Record<string, WeightVector>>;
  /** Objective weight of political capital, by side. */
  readonly capitalWeight: Readonly<Record<string, number>>;
  readonly tensions: readonly { readonly id: string; readonly weights: WeightVector }[];
  /** Sorted by id, so that the order of files changes nothing. */
  readonly cards: readonly CompiledCard[];
  readonly cardById: ReadonlyMap<string, CompiledCard>;
  /** The cards of each quarter that has any, sorted by id. */
  readonly cardsOf: ReadonlyMap<number, readonly CompiledCard[]>;
  /** Sorted by id. */
  readonly shocks: readonly CompiledShock[];
  readonly shockById: ReadonlyMap<string, CompiledShock>;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The number of a calendar quarter counted from the pack's start, which is 1; NaN where it is not one. */
export const quarterNumber = (starts: string, quarter: string): number => {
  const ordinal = (text: string): number => {
    const parts = /^(\d{4})-Q([1-4])$/.exec(text);
    return parts ? Number(parts[1]) * 4 + Number(parts[2]) : Number.NaN;
  };
  return ordinal(quarter) - ordinal(starts) + 1;
};

/** The calendar quarter of a quarter counted from 1, as `2010-Q2`. */
export const calendarQuarter = (starts: string, quarter: number): string => {
  const [year, q] = starts.split('-Q').map(Number);
  const ordinal = year! * 4 + q! - 1 + quarter - 1;
  return `${Math.floor(ordinal / 4)}-Q${(ordinal % 4) + 1}`;
};

const group = (name: string, cause: Cause, effects: readonly Effect[]): EffectGroup => ({
  cause,
  effects,
  drawNames: effectNames(name, effects),
});

/** What names a pair of choices, in the order of the sides. */
export const pairName = (sides: readonly string[], choices: Readonly<Record<string, string>>): string =>
  sides.map((side) => choices[side]).join('+');

const compileCard = once(
  (card: Card, first: string, second: string): CompiledCard => ({
    card,
    deciders: card.decider === JOINT ? [first, second] : [card.decider],
    options: new Map(card.options.map((option) => [option.id, option])),
    byOption: new Map(
      card.options.map((option) => [
        option.id,
        group(`${card.id}/${option.id}`, { kind: 'option', card: card.id, option: option.id }, option.effects),
      ]),
    ),
    byPair: new Map(
      card.pairs.map((pair) => {
        const name = pairName([first, second], pair.choices);
        return [name, group(`${card.id}/${name}`, { kind: 'pair', card: card.id, option: name }, pair.effects)];
      }),
    ),
    disagreement: group(`${card.id}//disagreement`, { kind: 'disagreement', card: card.id }, card.disagreement),
    undecided: group(`${card.id}//undecided`, { kind: 'undecided', card: card.id }, card.undecided),
  }),
);

const compileShock = once((shock: Shock, starts: string, quarters: number): CompiledShock => {
  const within = shock.recorded
    .map((quarter) => quarterNumber(starts, quarter))
    .filter((quarter) => quarter >= 1 && quarter <= quarters);
  return {
    shock,
    group: group(`shock:${shock.id}`, { kind: 'shock', shock: shock.id }, shock.effects),
    hazard: Array.from({ length: quarters }, (_, i) => shock.probability[calendarQuarter(starts, i + 1)] ?? 0),
    recorded: within.length > 0 ? Math.min(...within) : null,
  };
});

const bySide = <T>(sides: readonly string[], value: (side: string) => T): Record<string, T> =>
  Object.fromEntries(sides.map((side) => [side, value(side)]));

const groupByQuarter = (cards: readonly CompiledCard[]): Map<number, readonly CompiledCard[]> => {
  const groups = new Map<number, CompiledCard[]>();
  for (const compiled of cards) {
    const { quarter } = compiled.card;
    const group = groups.get(quarter);
    if (group) group.push(compiled);
    else groups.set(quarter, [compiled]);
  }
  return groups;
};

/** The share of a deviation from the anchor that is undone in a quarter, by its half-life in quarters. */
export const returnRate = (halfLifeQuarters: number): number => 1 - exp2(-1 / halfLifeQuarters);

/** Prepares a valid pack for arithmetic; once, and what did not change between packs once for all of them. */
export const compilePack = once((pack: Pack): CompiledPack => {
  const indicators = pack.indicators.map((indicator) => indicator.id);
  const indexOf = new Map(indicators.map((id, i) => [id, i]));
  const vector = (weights: Weights): WeightVector => indicators.map((id) => weights[id] ?? 0);
  const sides = [pack.sides[0].id, pack.sides[1].id] as const;
  const cards = [...pack.cards].sort(byId).map((card) => compileCard(card, ...sides));
  const shocks = [...pack.shocks].sort(byId).map((shock) => compileShock(shock, pack.starts, pack.quarters));
  return {
    pack,
    sides,
    indicators,
    indexOf,
    start: pack.indicators.map((indicator) => indicator.start),
    rho: pack.indicators.map((indicator) => returnRate(indicator.halfLifeQuarters)),
    sigma: pack.indicators.map((indicator) => indicator.noise),
    cross: pack.crossImpacts
      .map(({ from, to, perQuarter }) => ({ to: indexOf.get(to)!, from: indexOf.get(from)!, perQuarter }))
      .sort((a, b) => a.to - b.to || a.from - b.from),
    confidence: bySide(sides, (side) => vector(pack.confidence[side]!)),
    objectives: bySide(sides, (side) => vector(pack.objectives[side]!)),
    capitalWeight: bySide(sides, (side) => pack.objectives[side]![POLITICAL_CAPITAL] ?? 0),
    tensions: pack.tensions.map(({ id, weights }) => ({ id, weights: vector(weights) })),
    cards,
    cardById: new Map(cards.map((compiled) => [compiled.card.id, compiled])),
    cardsOf: groupByQuarter(cards),
    shocks,
    shockById: new Map(shocks.map((compiled) => [compiled.shock.id, compiled])),
  };
});

/** The effects of a group whose places `holds` accepts, as set off in a quarter. */
export const setOffGroup = (effects: EffectGroup, quarter: number, holds: (effect: Effect) => boolean): SetOff[] =>
  effects.effects.flatMap((effect, index) =>
    holds(effect) ? [{ cause: effects.cause, effect, index, quarter, drawName: effects.drawNames[index]! }] : [],
  );
