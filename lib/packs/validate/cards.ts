import { calendarQuarter, quarterNumber } from '../../engine/compile';
import { JOINT } from '../../model/closed-sets';
import type { Card, Effect, Option, Pack } from '../../model/pack';
import type { Issue } from '../../model/refusal';
import { error, warning, within } from '../issue';
import { once, unlessNew } from '../once';
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
    const capital = frame.politicalCapital[side];
    return capital !== undefined && option.cost > mostCapital(capital, card.quarter);
  });
  const stated = (effect: Effect) => effect.evidence !== 'inferred';
  return [
    ...poor.map((side) =>
      warning(
        'never-affordable',
        within(place, 'cost'),
        `${side} can never hold the ${option.cost} that ${option.id} costs by then.`,
        'Lower the cost or deal the card later.',
      ),
    ),
    ...option.effects.flatMap((effect, i) =>
      option.inferred && stated(effect)
        ? [
            error(
              'inferred-option',
              within(place, `effects[${i}].evidence`),
              `${option.id} is inferred and this effect says ${effect.evidence}.`,
              "A designer's option has only inferred effects.",
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
          'This quarter lies outside the pack.',
          `The pack runs from ${frame.starts} to ${calendarQuarter(frame.starts, frame.quarters)}.`,
        ),
      ];

const pairIssues = (frame: Frame, card: Card, place: string): Issue[] => {
  const names = card.pairs.map(({ choices }) => frame.sides.map((id) => choices[id]));
  return names.flatMap(([first, second], i) => {
    const path = within(place, `pairs[${i}]`);
    if (first === second && first !== undefined)
      return [
        error('equal-pair', path, `Both choose ${first}: that is an agreement.`, "Use the option's own effects."),
      ];
    const earlier = names.findIndex(([a, b]) => a === first && b === second);
    return earlier < i ? [error('twice', path, 'This pair stands here a second time.', 'Keep one of them.')] : [];
  });
};

/** What keeps a card from being answered or resolved. */
const structureIssues = (card: Card, place: string): Issue[] => {
  const free = card.options.some(({ cost, requires }) => cost === 0 && requires.length === 0);
  const ids = card.options.map(({ id }) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) < i);
  const options = within(place, 'options');
  const issues = twice.map((id) => error('twice', options, `The option ${id} stands here twice.`, 'Rename one.'));
  if (!free) {
    const hint = 'Give one option a cost of 0 and no requires.';
    issues.push(error('no-free-option', options, 'No option costs 0 and is always open.', hint));
  }
  if (card.decider !== JOINT && card.pairs.length + card.disagreement.length > 0) {
    const message = `${card.id} is decided by one side and has effects of a pair.`;
    issues.push(error('joint-only', place, message, 'Only joint cards have pairs and disagreement.'));
  }
  return issues;
};

const recordedIssues = (card: Card, place: string): Issue[] => {
  const recorded = card.options.find(({ id }) => id === card.recorded);
  if (!recorded?.inferred) return [];
  const message = `${recorded.id} is recorded and yet inferred.`;
  return [
    warning('recorded-inferred', within(place, 'recorded'), message, 'What the documents report is no inference.'),
  ];
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
          `${id} decides nothing in ${calendarQuarter(pack.starts, quarter)}.`,
          'Deal it a card in that quarter.',
        ),
      ),
  );

/** The quarter of each card. */
type Calendar = Readonly<Record<string, number>>;

const sameCalendar = unlessNew<Calendar>();

const lateCondition = (calendar: Calendar, { place, conditions, kind, quarter }: PlacedConditions): Issue[] =>
  conditions.flatMap((condition, i) => {
    if (!('card' in condition) || quarter === null) return [];
    const other = Object.hasOwn(calendar, condition.card) ? calendar[condition.card] : undefined;
    if (other === undefined || (kind === 'requires' ? other < quarter : other <= quarter)) return [];
    const bound = kind === 'requires' ? 'before' : 'in or before';
    return [
      error(
        'too-late',
        `${place}[${i}].card`,
        `${condition.card} is not dealt ${bound} this quarter, so that the condition never holds.`,
        'Name an earlier card, or deal that one earlier.',
      ),
    ];
  });

const lateConditions = once((placed: readonly PlacedConditions[], calendar: Calendar): readonly Issue[] =>
  placed.flatMap((one) => lateCondition(calendar, one)),
);

const redLineIssues = (pack: Pack, places: Places): Issue[] =>
  Object.entries(pack.redLines).flatMap(([side, { length }]) => {
    if (length >= 2 && length <= 4) return [];
    const message = `${side} has ${length} red lines.`;
    return [warning('red-line-count', places.redLines(side), message, 'Two to four can be kept in mind.')];
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
