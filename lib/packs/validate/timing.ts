import { once } from '../../memo/once';
import type { Effect, Pack } from '../../model/pack';
import type { Issue } from '../../model/refusal';
import { say } from '../../model/saying';
import { warning } from '../issue';
import { SHIFT_QUARTERS } from '../option-shift';
import { type PlacedEffects, type Places, placedEffects } from '../places';
import { firstQuarters } from './reach';

/** A spread over more than so many times the quarters of a pack has most of its size after the end. */
const LONG_SPREAD = 2;

/**
 * An effect of a late card may come after the end: checks and the balance of a card look at four quarters from its own.
 * What begins after these too is felt nowhere.
 */
const effectIssues = ({ on, onset, over }: Effect, place: string, quarter: number, quarters: number): Issue[] => {
  if (onset > Math.max(quarters - quarter, SHIFT_QUARTERS - 1))
    return [
      warning('never-felt', `${place}.onset`, say('never-felt', { indicator: on, count: onset }), say('begin-sooner')),
    ];
  if (over > Math.max(LONG_SPREAD * quarters, SHIFT_QUARTERS))
    return [
      warning(
        'long-spread',
        `${place}.over`,
        say('long-spread', { indicator: on, count: over, quarters }),
        say('shorten-spread'),
      ),
    ];
  return [];
};

const placedIssues = once((placed: readonly PlacedEffects[], first: number, quarters: number): readonly Issue[] =>
  placed.flatMap(({ place, effects, quarter }) => {
    const setOff = quarter ?? first;
    // Where a quarter lies outside the pack, that is said elsewhere.
    if (!(setOff >= 1 && setOff <= quarters)) return [];
    return effects.flatMap((effect, i) => effectIssues(effect, `${place}[${i}]`, setOff, quarters));
  }),
);

/** Effects that begin when a pack is over, and those that are spread over far more quarters than it has. */
export const timingIssues = (pack: Pack, places: Places): Issue[] => {
  const first = firstQuarters(pack);
  return placedEffects(pack, places).flatMap((placed, i) => {
    const shock = pack.shocks[i - pack.cards.length];
    return placedIssues(placed, shock ? first[shock.id]! : Number.NaN, pack.quarters);
  });
};
