import { calendarQuarter, quarterNumber } from '../../engine/compile';
import { once, unlessNew } from '../../memo/once';
import { JOINT } from '../../model/closed-sets';
import type { Card, Effect, Option, Pack } from '../../model/pack';
import type { Issue } from '../../model/refusal';
import { say } from '../../model/saying';
import { error, warning, within } from '../issue';
import { ownEntry } from '../own-entry';
import { type PlacedConditions, type Places, placedConditions } from '../places';
import { mostCapital } from './most-capital';

/** What a card is judged against besides itself. */
type Frame = Pick<Pack, 'starts' | 'quarters' | 'politicalCapital'> & { readonly sides: readonly string[] };

const sameFrame = unlessNew<Frame>();

const frameOf = ({ starts, quarters, politicalCapital, sides }: Pack): Frame =>
  sameFrame({ starts, quarters, politicalCapital, sides: sides.map(({ id }) => id) });

const optionIssues = (frame: Frame, card: Card, option: Option, place: string): Issue[] => {
  const deciders = frame.sides.filter((id) => card.decider === JOINT || card.decider === id);
  const poor = deciders.filter((side) => {
    const capital = ownEntry(frame.politicalCapital, side);
    return capital !== undefined && option.cost > mostCapital(capital, card.quarter);
  });
  const stated = (effect: Effect) => effect.evidence !== 'inferred';
  return [
    ...poor.map((side) =>
      warning(
        'never-affordable',
        within(place, 'cost'),
        say('never-affordable', { side, cost: option.cost, option: option.id }),
        say('lower-cost'),
      ),
    ),
    ...option.effects.flatMap((effect, i) =>
      option.inferred && stated(effect)
        ? [
            error(
              'inferred-option',
              within(place, `effects[${i}].evidence`),
              say('inferred-option', { option: option.id, evidence: say(effect.evidence) }),
              say('only-inferred'),
            ),
          ]
        : [],
    ),
  ];
};

const quarterIssues = (frame: Frame, quarter: number, path: string): Issue[] =>
  quarter >= 1 && quarter <= frame.quarters && Number.isInteger(quarter)
    ? []
    : [
        error(
          'quarter-outside',
          path,
          say('quarter-outside'),
          say('pack-runs', { first: frame.starts, last: calendarQuarter(frame.starts, frame.quarters) }),
        ),
      ];

const pairIssues = (frame: Frame, card: Card, place: string): Issue[] => {
  const names = card.pairs.map(({ choices }) => frame.sides.map((id) => ownEntry(choices, id)));
  return names.flatMap(([first, second], i) => {
    const path = within(place, `pairs[${i}]`);
    if (first === second && first !== undefined)
      return [error('equal-pair', path, say('equal-pair', { option: first }), say('own-effects'))];
    const earlier = names.findIndex(([a, b]) => a === first && b === second);
    return earlier < i ? [error('twice', path, say('pair-twice'), say('keep-one'))] : [];
  });
};

/** What keeps a card from being answered or resolved. */
const structureIssues = (card: Card, place: string): Issue[] => {
  const free = card.options.some(({ cost, requires }) => cost === 0 && requires.length === 0);
  const ids = card.options.map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) < i);
  const options = within(place, 'options');
  const issues = twice.map((id) => error('twice', options, say('option-twice', { id }), say('rename-one')));
  if (!free) {
    issues.push(error('no-free-option', options, say('no-free-option'), say('free-one')));
  }
  if (card.decider !== JOINT && card.pairs.length + card.disagreement.length > 0) {
    const message = say('joint-only', { card: card.id });
    issues.push(error('joint-only', place, message, say('joint-have-pairs')));
  }
  return issues;
};

const recordedIssues = (card: Card, place: string): Issue[] => {
  const recorded = card.options.find(({ id }) => id === card.recorded);
  if (!recorded?.inferred) return [];
  const message = say('recorded-inferred', { option: recorded.id });
  return [warning('recorded-inferred', within(place, 'recorded'), message, say('no-inference'))];
};

const cardIssues = once((card: Card, frame: Frame, place: string): readonly Issue[] => [
  ...quarterIssues(frame, card.quarter, within(place, 'quarter')),
  ...structureIssues(card, place),
  ...recordedIssues(card, place),
  ...pairIssues(frame, card, place),
  ...card.options.flatMap((option, i) => optionIssues(frame, card, option, within(place, `options[${i}]`))),
]);

/** Every side should have something to decide in every quarter. */
const idleIssues = (pack: Pack, places: Places): Issue[] =>
  Array.from({ length: pack.quarters }, (_, i) => i + 1).flatMap((quarter) =>
    pack.sides
      .filter(({ id }) => !pack.cards.some((card) => card.quarter === quarter && [id, JOINT].includes(card.decider)))
      .map(({ id }) =>
        warning(
          'idle-quarter',
          places.pack,
          say('idle-quarter', { side: id, quarter: calendarQuarter(pack.starts, quarter) }),
          say('deal-card'),
        ),
      ),
  );

/** The quarter of each card. */
type Calendar = Readonly<Record<string, number>>;

const sameCalendar = unlessNew<Calendar>();

const lateCondition = (calendar: Calendar, { place, conditions, kind, quarter }: PlacedConditions): Issue[] =>
  conditions.flatMap((condition, i) => {
    if (!('card' in condition) || quarter === null) return [];
    const other = ownEntry(calendar, condition.card);
    if (other === undefined || (kind === 'requires' ? other < quarter : other <= quarter)) return [];
    return [
      error(
        'too-late',
        `${place}[${i}].card`,
        say(kind === 'requires' ? 'not-before' : 'not-by', { card: condition.card }),
        say('name-earlier'),
      ),
    ];
  });

const lateConditions = once((placed: readonly PlacedConditions[], calendar: Calendar): readonly Issue[] =>
  placed.flatMap((one) => lateCondition(calendar, one)),
);

const redLineIssues = (pack: Pack, places: Places): Issue[] =>
  Object.entries(pack.redLines).flatMap(([side, { length }]) => {
    if (length >= 2 && length <= 4) return [];
    const message = say('red-line-count', { side, count: length });
    return [warning('red-line-count', places.redLines(side), message, say('few-lines'))];
  });

/** What can't be or should not be in the cards and the calendar of a pack. */
export const cardsIssues = (pack: Pack, places: Places): Issue[] => {
  const frame = frameOf(pack);
  const calendar = sameCalendar(Object.fromEntries(pack.cards.map(({ id, quarter }) => [id, quarter])));
  return [
    ...pack.cards.flatMap((card, i) => cardIssues(card, frame, places.card(i))),
    ...pack.shocks.flatMap((shock, i) =>
      Object.keys(shock.probability).flatMap((quarter) =>
        quarterIssues(frame, quarterNumber(pack.starts, quarter), within(places.shock(i), `probability.${quarter}`)),
      ),
    ),
    ...placedConditions(pack, places).flatMap((placed) => lateConditions(placed, calendar)),
    ...idleIssues(pack, places),
    ...redLineIssues(pack, places),
  ];
};
