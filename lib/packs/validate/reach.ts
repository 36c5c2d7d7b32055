import { quarterNumber } from '../../engine/compile';
import { once, unlessNew } from '../../memo/once';
import type { Card, Condition, Pack } from '../../model/pack';
import type { Issue, Saying } from '../../model/refusal';
import { say } from '../../model/saying';
import { warning, within } from '../issue';
import { ownEntry } from '../own-entry';
import type { Places } from '../places';
import { cardGuards, decidersOf, type Guarded, shockGuards } from './guards';
import { mostCapital } from './most-capital';

/** What can come about in a pack: choices as `card|side|option`, and the first quarter of each shock. */
interface Possible {
  readonly choices: Set<string>;
  readonly shocks: Readonly<Record<string, number>>;
  /** The quarter of every card. */
  readonly quarters: ReadonlyMap<string, number>;
  readonly sides: readonly string[];
}

const choiceName = (card: string, side: string, option: string): string => `${card}|${side}|${option}`;

/** The first quarter in which each shock may strike or is recorded. */
const firstQuarters = (pack: Pack): Record<string, number> =>
  Object.fromEntries(
    pack.shocks.map(({ id, probability, recorded }) => {
      const likely = Object.keys(probability).filter((quarter) => probability[quarter]! > 0);
      return [id, Math.min(...[...likely, ...recorded].map((quarter) => quarterNumber(pack.starts, quarter)))];
    }),
  );

/** Why a condition can never hold in a quarter, or null. What another check finds wrong already is passed over. */
const whyNever = (possible: Possible, condition: Condition, kind: Guarded['kind'], quarter: number): Saying | null => {
  if ('card' in condition) {
    const { card, side, option } = condition;
    const dealt = possible.quarters.get(card);
    if (dealt === undefined || dealt > quarter || possible.choices.has(choiceName(card, side, option))) return null;
    return kind !== 'effect' && dealt === quarter ? null : say('never-chosen', { side, option, card });
  }
  if ('shock' in condition) {
    const first = ownEntry(possible.shocks, condition.shock);
    if (first === undefined || first < quarter || (kind === 'effect' && first === quarter)) return null;
    return say('never-happened', { shock: condition.shock });
  }
  if ('above' in condition) return condition.above >= 100 ? say('no-level-above', { level: condition.above }) : null;
  return condition.below <= 0 ? say('no-level-below', { level: condition.below }) : null;
};

/** Why two conditions can't hold together, or null. */
const whyNotBoth = (a: Condition, b: Condition): Saying | null => {
  if ('card' in a && 'card' in b)
    return a.card === b.card && a.side === b.side && a.option !== b.option
      ? say('not-both', { side: a.side, option: a.option, optionOther: b.option, card: a.card })
      : null;
  if (!('indicator' in a && 'indicator' in b) || a.indicator !== b.indicator) return null;
  const [above, below] = 'above' in a ? [a, b] : [b, a];
  return 'above' in above && 'below' in below && above.above >= below.below
    ? say('not-between', { indicator: a.indicator, above: above.above, below: below.below })
    : null;
};

/** What keeps something from ever coming about: the place of the condition, and why. */
const obstacleOf = (possible: Possible, { conditions, given, kind }: Guarded, quarter: number) => {
  for (const [i, condition] of conditions.entries()) {
    const earlier = [...given, ...conditions.slice(0, i)];
    const alone = whyNever(possible, condition, kind, quarter);
    const why = alone ?? earlier.reduce<Saying | null>((found, other) => found ?? whyNotBoth(other, condition), null);
    if (why !== null) return { i, why };
  }
  return null;
};

/** What never comes about, by the kind of thing that waits. */
const NEVER = {
  card: (card: string, why: Saying) => say('never-dealt', { card, why }),
  option: (option: string, why: Saying) => say('never-open', { option, why }),
  effect: (indicator: string, why: Saying) => say('never-set-off', { indicator, why }),
} as const;

const guardIssue = ({ kind, name, place }: Guarded, { i, why }: { i: number; why: Saying }): Issue => {
  const never = NEVER[kind](name, why);
  return warning(never.key, `${place}[${i}]`, never, say('change-condition'));
};

/** Something that never comes about, and what is said of it. */
interface Never {
  readonly guard: Guarded;
  readonly issue: Issue;
}

const neverIn = (possible: Possible, guards: readonly Guarded[], quarter: number): Never[] =>
  guards.flatMap((guard) => {
    const obstacle = obstacleOf(possible, guard, quarter);
    return obstacle === null ? [] : [{ guard, issue: guardIssue(guard, obstacle) }];
  });

/** Adds what can be chosen on a card that is dealt, where only some options never open. */
const addChoices = (pack: Pack, possible: Possible, card: Card, closed: readonly string[]): void => {
  for (const side of decidersOf(card, possible.sides))
    for (const { id, cost } of card.options) {
      const capital = ownEntry(pack.politicalCapital, side);
      const payable = capital === undefined || cost <= mostCapital(capital, card.quarter);
      if (payable && !closed.includes(id)) possible.choices.add(choiceName(card.id, side, id));
    }
};

/** A card with what on it waits for conditions. */
interface Placed {
  readonly card: Card;
  readonly guards: readonly Guarded[];
}

const isEffect = ({ kind }: Guarded): boolean => kind === 'effect';

/** Goes through the cards in the order of their quarters; gives those that are dealt, and what is found on the way. */
const dealAll = (pack: Pack, possible: Possible, placed: readonly Placed[]) => {
  const issues: Issue[] = [];
  const dealt: Placed[] = [];
  for (const one of [...placed].sort((a, b) => a.card.quarter - b.card.quarter)) {
    const { card, guards } = one;
    const never = neverIn(
      possible,
      guards.filter((guard) => !isEffect(guard)),
      card.quarter,
    );
    const cards = never.filter(({ guard }) => guard.kind === 'card');
    issues.push(...(cards.length > 0 ? cards : never).map(({ issue }) => issue));
    if (cards.length > 0) continue;
    dealt.push(one);
    addChoices(
      pack,
      possible,
      card,
      never.map(({ guard }) => guard.name),
    );
  }
  return { dealt, issues };
};

const asksFor = once((guards: readonly Guarded[]): readonly string[] =>
  guards.flatMap(({ conditions }) =>
    conditions.flatMap((condition) => ('card' in condition ? [condition.card as string] : [])),
  ),
);

const movesNothing = (card: Card): boolean =>
  [...card.options, ...card.pairs].every(({ effects }) => effects.length === 0) &&
  card.undecided.length + card.disagreement.length === 0;

const deadEnds = (pack: Pack, places: Places, asked: ReadonlySet<string>): Issue[] =>
  pack.cards.flatMap((card, i) =>
    movesNothing(card) && !asked.has(card.id)
      ? [
          warning(
            'dead-end',
            within(places.card(i), 'options'),
            say('dead-end', { card: card.id }),
            say('give-effects'),
          ),
        ]
      : [],
  );

const sameSides = unlessNew<readonly string[]>();

/** Cards that are never dealt, options that never open, effects that are never set off, and cards that lead nowhere. */
export const reachIssues = (pack: Pack, places: Places): Issue[] => {
  const sides = sameSides(pack.sides.map(({ id }) => id));
  const quarters = new Map(pack.cards.map(({ id, quarter }) => [id, quarter]));
  const possible: Possible = { sides, choices: new Set(), shocks: firstQuarters(pack), quarters };
  const ofCards = pack.cards.map((card, i): Placed => ({ card, guards: cardGuards(card, places.card(i), sides) }));
  const ofShocks = pack.shocks.map((shock, i) => shockGuards(shock, places.shock(i)));
  const { dealt, issues } = dealAll(pack, possible, ofCards);
  // An effect may wait for a choice on another card of its quarter, so that all choices come first.
  const effects = [
    ...dealt.flatMap(({ card, guards }) => neverIn(possible, guards.filter(isEffect), card.quarter)),
    ...ofShocks.flatMap((guards) => neverIn(possible, guards, pack.quarters)),
  ];
  const asked = new Set([...ofCards.map(({ guards }) => guards), ...ofShocks].flatMap((guards) => asksFor(guards)));
  return [...issues, ...effects.map(({ issue }) => issue), ...deadEnds(pack, places, asked)];
};
