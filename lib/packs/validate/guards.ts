import { once } from '../../memo/once';
import { JOINT } from '../../model/closed-sets';
import type { Card, Condition, Effect, Shock } from '../../model/pack';
import { within } from '../issue';

/** What waits for conditions: a card to be dealt, an option to be open, an effect to be set off. */
export interface Guarded {
  readonly kind: 'card' | 'option' | 'effect';
  /** The card, the option, or the indicator that the effect is on. */
  readonly name: string;
  readonly place: string;
  readonly conditions: readonly Condition[];
  /** What holds there anyway, since nothing would ask otherwise. */
  readonly given: readonly Condition[];
}

/** The sides that decide on a card. */
export const decidersOf = (card: Card, sides: readonly string[]): readonly string[] =>
  card.decider === JOINT ? sides : [card.decider];

const whens = (effects: readonly Effect[], place: string, given: readonly Condition[]): Guarded[] =>
  effects.flatMap(({ on, when }, i) =>
    when.length === 0 ? [] : [{ kind: 'effect', name: on, place: `${place}[${i}].when`, conditions: when, given }],
  );

/** Everything on a card that waits for conditions, the card itself first. */
export const cardGuards = once((card: Card, place: string, sides: readonly string[]): readonly Guarded[] => {
  const deciders = decidersOf(card, sides);
  const at = (rest: string) => within(place, rest);
  const chosen = (option: string): Condition[] => deciders.map((side) => ({ card: card.id, side, option }));
  const options = card.options.flatMap(({ id, requires, effects }, i): Guarded[] => [
    ...(requires.length === 0
      ? []
      : [
          {
            kind: 'option' as const,
            name: id,
            place: at(`options[${i}].requires`),
            conditions: requires,
            given: card.requires,
          },
        ]),
    ...whens(effects, at(`options[${i}].effects`), [...card.requires, ...requires, ...chosen(id)]),
  ]);
  const pairs = card.pairs.flatMap(({ choices, effects }, i) =>
    whens(
      effects,
      at(`pairs[${i}].effects`),
      Object.entries(choices).map(([side, option]) => ({ card: card.id, side, option })),
    ),
  );
  return [
    { kind: 'card', name: card.id, place: at('requires'), conditions: card.requires, given: [] },
    ...options,
    ...whens(card.undecided, at('undecided'), card.requires),
    ...whens(card.disagreement, at('disagreement'), card.requires),
    ...pairs,
  ];
});

/** The effects of a shock that wait for conditions. */
export const shockGuards = once((shock: Shock, place: string): readonly Guarded[] =>
  whens(shock.effects, within(place, 'effects'), []),
);
