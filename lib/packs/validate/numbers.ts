import { once } from '../../memo/once';
import type { CrossImpact, Effect, Pack, PoliticalCapital, Weights } from '../../model/pack';
import type { Issue, Saying } from '../../model/refusal';
import { say } from '../../model/saying';
import { error, warning, within } from '../issue';
import { type PlacedEffects, type Places, placedEffects } from '../places';

const TOLERANCE = 1e-6;

const sumIssues = (weights: Weights, place: string): Issue[] => {
  const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
  return Math.abs(sum - 1) <= TOLERANCE
    ? []
    : [error('weights-sum', place, say('weights-sum', { sum: Number(sum.toFixed(6)) }), say('change-weight'))];
};

const duplicates = (
  ids: readonly string[],
  place: (index: number) => string,
  saying: (id: string, index: number) => Saying = (id) => say('twice', { id }),
): Issue[] =>
  ids.flatMap((id, i) => (ids.indexOf(id) < i ? [error('twice', place(i), saying(id, i), say('own-id'))] : []));

const capitalIssues = (capital: PoliticalCapital, place: string): Issue[] =>
  capital.start <= capital.max
    ? []
    : [
        error(
          'capital-range',
          within(place, 'start'),
          say('capital-range', { start: capital.start, max: capital.max }),
          say('lower-start'),
        ),
      ];

const effectIssues = (effect: Effect, path: string): Issue[] => {
  const { low, size, high } = effect;
  return low <= size && size <= high
    ? []
    : [error('size-range', path, say('size-range', { low, size, high }), say('signed-range'))];
};

const sizeIssues = once((placed: readonly PlacedEffects[]): readonly Issue[] =>
  placed.flatMap(({ place, effects }) => effects.flatMap((effect, i) => effectIssues(effect, `${place}[${i}]`))),
);

const levelIssues = (pack: Pack, places: Places): Issue[] =>
  pack.indicators.flatMap(({ id, start }, i) =>
    start >= 0 && start <= 100
      ? []
      : [error('level-range', places.level(i), say('level-range', { indicator: id, level: start }), say('levels-lie'))],
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
              say('confidence-holder', { indicator: id, sideOther: holder, side }),
              say('confidence-read'),
            ),
          ];
    }),
  );

const impactTwice = ({ from, to }: CrossImpact): Saying => say('impact-twice', { indicator: from, indicatorOther: to });

const crossImpactIssues = (pack: Pack, places: Places): Issue[] => {
  const place = (i: number) => `${places.part('crossImpacts')}[${i}]`;
  const selves = pack.crossImpacts.flatMap(({ from, to }, i) =>
    from === to ? [error('self-impact', place(i), say('self-impact', { indicator: from }), say('half-life-says'))] : [],
  );
  return [
    ...selves,
    ...duplicates(
      pack.crossImpacts.map(({ from, to }) => `${from} to ${to}`),
      place,
      (_, i) => impactTwice(pack.crossImpacts[i]!),
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
