import type { Effect, Pack, PoliticalCapital, Weights } from '../../model/pack';
import type { Issue } from '../../model/refusal';
import { error, warning, within } from '../issue';
import { once } from '../once';
import { type PlacedEffects, type Places, placedEffects } from '../places';

const TOLERANCE = 1e-6;

const sumIssues = (weights: Weights, place: string): Issue[] => {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  return Math.abs(sum - 1) <= TOLERANCE
    ? []
    : [error('weights-sum', place, `The weights sum to ${Number(sum.toFixed(6))}, not to 1.`, 'Change one of them.')];
};

const duplicates = (ids: readonly string[], place: (index: number) => string): Issue[] =>
  ids.flatMap((id, i) =>
    ids.indexOf(id) < i ? [error('twice', place(i), `${id} stands here a second time.`, 'Give each its own id.')] : [],
  );

const capitalIssues = (capital: PoliticalCapital, place: string): Issue[] =>
  capital.start <= capital.max
    ? []
    : [
        error(
          'capital-range',
          within(place, 'start'),
          `It starts with ${capital.start} and can hold ${capital.max}.`,
          'Lower the start or raise max.',
        ),
      ];

const effectIssues = (effect: Effect, path: string): Issue[] => {
  const { low, size, high } = effect;
  return low <= size && size <= high
    ? []
    : [
        error(
          'size-range',
          path,
          `low ${low}, size ${size} and high ${high} are out of order.`,
          'All are signed, so that low ≤ size ≤ high: a loss of 4 to 8 has low -8 and high -4.',
        ),
      ];
};

const sizeIssues = once((placed: readonly PlacedEffects[]): readonly Issue[] =>
  placed.flatMap(({ place, effects }) => effects.flatMap((effect, i) => effectIssues(effect, `${place}[${i}]`))),
);

const levelIssues = (pack: Pack, places: Places): Issue[] =>
  pack.indicators.flatMap(({ id, start }, i) =>
    start >= 0 && start <= 100
      ? []
      : [error('level-range', places.level(i), `${id} starts at ${start}.`, 'Levels lie between 0 and 100.')],
  );

/** Confidence rests on what a side holds and on what is shared. */
const confidenceIssues = (pack: Pack, places: Places): Issue[] =>
  Object.entries(pack.confidence).flatMap(([side, weights]) =>
    Object.keys(weights).flatMap((id) => {
      const holder = pack.indicators.find((indicator) => indicator.id === id)?.holder;
      return holder === undefined || holder === side || holder === 'shared'
        ? []
        : [
            warning(
              'confidence-holder',
              within(places.part('confidence'), `${side}.${id}`),
              `${id} is held by ${holder}, not by ${side}.`,
              'Confidence is read from what a side holds and from what is shared.',
            ),
          ];
    }),
  );

const crossImpactIssues = (pack: Pack, places: Places): Issue[] => {
  const place = (i: number) => `${places.part('crossImpacts')}[${i}]`;
  const selves = pack.crossImpacts.flatMap(({ from, to }, i) =>
    from === to
      ? [error('self-impact', place(i), `${from} feeds itself.`, 'Its half-life says how it returns to its anchor.')]
      : [],
  );
  return [
    ...selves,
    ...duplicates(
      pack.crossImpacts.map(({ from, to }) => `${from} to ${to}`),
      place,
    ),
  ];
};

/** Numbers that can't stand: weights that do not sum to 1, levels and sizes out of range, ids used twice. */
export const numberIssues = (pack: Pack, places: Places): Issue[] => [
  ...duplicates(
    pack.sides.map(({ id }) => id),
    (i) => `${places.part('sides')}[${i}]`,
  ),
  ...duplicates(
    pack.indicators.map(({ id }) => id),
    places.indicator,
  ),
  ...duplicates(
    pack.tensions.map(({ id }) => id),
    places.tension,
  ),
  ...duplicates(
    pack.cards.map(({ id }) => id),
    (i) => within(places.card(i), 'id'),
  ),
  ...duplicates(
    pack.shocks.map(({ id }) => id),
    (i) => within(places.shock(i), 'id'),
  ),
  ...levelIssues(pack, places),
  ...pack.tensions.flatMap(({ weights }, i) => sumIssues(weights, within(places.tension(i), 'weights'))),
  ...(['confidence', 'objectives'] as const).flatMap((part) =>
    Object.entries(pack[part]).flatMap(([side, weights]) => sumIssues(weights, within(places.part(part), side))),
  ),
  ...confidenceIssues(pack, places),
  ...Object.entries(pack.politicalCapital).flatMap(([side, capital]) =>
    capitalIssues(capital, within(places.part('politicalCapital'), side)),
  ),
  ...crossImpactIssues(pack, places),
  ...placedEffects(pack, places).flatMap((placed) => sizeIssues(placed)),
];
