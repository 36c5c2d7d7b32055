import { calendarQuarter } from '../../engine/compile';
import { JOINT } from '../../model/closed-sets';
import type { Pack } from '../../model/pack';
import type { Issue } from '../../model/refusal';
import { say } from '../../model/saying';
import { warning } from '../issue';
import type { Places } from '../places';

/** Quarters on end, the first and the last of them. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Numbers in order as stretches without a gap. */
const stretchesOf = (quarters: readonly number[]): Stretch[] => {
  const stretches: Stretch[] = [];
  for (const quarter of quarters) {
    const before = stretches.at(-1);
    if (before?.last === quarter - 1) stretches[stretches.length - 1] = { ...before, last: quarter };
    else stretches.push({ first: quarter, last: quarter });
  }
  return stretches;
};

const stretchIssue = (pack: Pack, places: Places, side: string, stretch: Stretch): Issue => {
  const first = calendarQuarter(pack.starts, stretch.first);
  const last = calendarQuarter(pack.starts, stretch.last);
  const place = places.scheduled(first, side);
  return first === last
    ? warning('idle-quarter', place, say('idle-quarter', { side, quarter: first }), say('deal-card'))
    : warning('idle-quarter', place, say('idle-quarters', { side, first, last }), say('deal-cards'));
};

/** Quarters in which a side has nothing to decide, one issue for those that follow on each other. */
export const idleIssues = (pack: Pack, places: Places): Issue[] =>
  pack.sides.flatMap(({ id }) => {
    const busy = new Set(
      pack.cards.flatMap(({ decider, quarter }) => ([id, JOINT].includes(decider) ? [quarter] : [])),
    );
    const idle = Array.from({ length: pack.quarters }, (_, i) => i + 1).filter((quarter) => !busy.has(quarter));
    return stretchesOf(idle).map((stretch) => stretchIssue(pack, places, id, stretch));
  });
