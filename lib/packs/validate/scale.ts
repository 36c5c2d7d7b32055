import { once, unlessNew } from '../../memo/once';
import type { Effect, Pack } from '../../model/pack';
import type { Issue } from '../../model/refusal';
import { say } from '../../model/saying';
import { warning } from '../issue';
import { type PlacedEffects, type Places, placedEffects } from '../places';

/** Traces of binary arithmetic lead no effect past the end. */
const TOLERANCE = 1e-9;

/** The level that each indicator starts from. */
type Starts = Readonly<Record<string, number>>;

const sameStarts = unlessNew<Starts>();

const isOnScale = (level: number): boolean => level >= -TOLERANCE && level <= 100 + TOLERANCE;

const effectIssues = ({ on, size }: Effect, starts: Starts, place: string): Issue[] => {
  const start = Object.hasOwn(starts, on) ? starts[on]! : null;
  if (start === null || !isOnScale(start) || isOnScale(start + size)) return [];
  const message = say('past-scale', { indicator: on, level: start, points: size });
  return [warning('past-scale', `${place}.size`, message, say('lost-beyond'))];
};

const placedIssues = once((placed: readonly PlacedEffects[], starts: Starts): readonly Issue[] =>
  placed.flatMap(({ place, effects }) =>
    effects.flatMap((effect, i) => effectIssues(effect, starts, `${place}[${i}]`)),
  ),
);

/** Effects that alone would take their indicator from its start past an end of the scale. */
export const scaleIssues = (pack: Pack, places: Places): Issue[] => {
  const starts = sameStarts(Object.fromEntries(pack.indicators.map(({ id, start }) => [id, start])));
  return placedEffects(pack, places).flatMap((placed) => placedIssues(placed, starts));
};
