import { type CompiledPack, compilePack } from '../../engine/compile';
import { playGame } from '../../engine/play';
import { findInstability, longRunMultipliers } from '../../engine/stability';
import { once, onceInARow } from '../../memo/once';
import type { Pack } from '../../model/pack';
import type { Issue, Saying } from '../../model/refusal';
import { say } from '../../model/saying';
import type { WorldState } from '../../model/world-state';
import { error, warning } from '../issue';
import { onceByNumbers } from '../numbers';
import { type PlacedEffects, type Places, placedEffects } from '../places';
import { sayRefusal } from '../say-refusal';

/** Above this a lasting effect works out markedly larger than stated. */
export const MULTIPLIER_BOUND = 1.3;

/** Above this share of the quarters an indicator at an end of its scale is said to be stuck there. */
const SATURATED_SHARE = 0.5;

/** What one point of a lasting effect on one indicator comes to in the long run in another. */
export interface Multiplier {
  readonly on: string;
  readonly felt: string;
  readonly times: number;
}

/** The long-run multipliers of a stable pack, largest first; those below 0.005 are left out. */
export const readMultipliers = (compiled: CompiledPack): Multiplier[] =>
  longRunMultipliers(compiled)
    .flatMap((row, i) => row.map((times, j) => ({ on: compiled.indicators[j]!, felt: compiled.indicators[i]!, times })))
    .filter(({ times }) => Math.abs(times) >= 0.005)
    .sort((a, b) => Math.abs(b.times) - Math.abs(a.times));

/** Loops and long-run sizes. */
interface Linked {
  readonly radius: number;
  /** Indicators that feed each other too strongly. */
  readonly loop: readonly string[] | null;
  /** None where there is such a loop. */
  readonly multipliers: readonly Multiplier[];
}

const readLinks = onceInARow((_links: string, compiled: CompiledPack): Linked => {
  const { radius, loop } = findInstability(compiled);
  return { radius, loop, multipliers: loop === null ? readMultipliers(compiled) : [] };
});

/** An indicator that stands at an end of its scale in so many quarters of the record. */
interface Saturated {
  readonly place: number;
  readonly at: 0 | 100;
  readonly quarters: number;
}

const saturatedIn = ({ indicators }: CompiledPack, worlds: readonly WorldState[]): Saturated[] =>
  indicators.flatMap((_, place) =>
    ([0, 100] as const)
      .map((at) => ({ place, at, quarters: worlds.filter(({ levels }) => levels[place] === at).length }))
      .filter(({ quarters }) => quarters > SATURATED_SHARE * worlds.length),
  );

/** How the record plays on the central path. */
interface Recorded {
  readonly refusal: Saying | null;
  readonly saturated: readonly Saturated[];
}

const playRecord = (compiled: CompiledPack): Recorded => {
  const calm = playGame(compiled, { choices: 'record', shocks: 'none' });
  if (!calm.ok) return { refusal: say('record-unplayable', { why: sayRefusal(calm.refusal) }), saturated: [] };
  const struck = playGame(compiled, { choices: 'record', shocks: 'record' });
  if (!struck.ok)
    return { refusal: say('record-unplayable-struck', { why: sayRefusal(struck.refusal) }), saturated: [] };
  return { refusal: null, saturated: saturatedIn(compiled, struck.value.worlds.slice(1)) };
};

/** What calculation finds, whatever the files are called; a change of texts alone leaves it as it was. */
const calculate = onceByNumbers((pack): Linked & Recorded => {
  const compiled = compilePack(pack);
  const links = readLinks(JSON.stringify([compiled.indicators, compiled.rho, compiled.cross]), compiled);
  return { ...links, ...(links.loop === null ? playRecord(compiled) : { refusal: null, saturated: [] }) };
});

/** Indicators of which each feeds the next. */
const chainOf = ([first = '', ...rest]: readonly string[]): Saying =>
  rest.length === 0
    ? say('feeds-first', { indicator: first })
    : say('feeds-next', { indicator: first, next: chainOf(rest) });

const stabilityIssues = ({ radius, loop }: Linked, places: Places): Issue[] => {
  if (loop === null) return [];
  const [first = ''] = loop;
  const names = loop.length > 1 ? chainOf([...loop, first]) : say('feeds-itself', { indicator: first });
  return [
    error(
      'unstable',
      places.part('crossImpacts'),
      say('unstable', { loop: names, radius: radius.toFixed(3) }),
      say('lower-impact'),
    ),
  ];
};

const multiplierIssues = ({ multipliers }: Linked, places: Places): Issue[] =>
  multipliers
    .filter(({ times }) => Math.abs(times) > MULTIPLIER_BOUND)
    .map(({ on, felt, times }) =>
      warning(
        'long-run',
        places.part('crossImpacts'),
        say('long-run', { indicator: on, times: times.toFixed(2), indicatorFelt: felt }),
        say('effects-grow'),
      ),
    );

const movedBy = once(
  (placed: readonly PlacedEffects[]): ReadonlySet<string> =>
    new Set(placed.flatMap(({ effects }) => effects.map(({ on }) => on))),
);

const unmovedIssues = (pack: Pack, places: Places): Issue[] => {
  const moved = new Set<string>();
  for (const placed of placedEffects(pack, places)) for (const indicator of movedBy(placed)) moved.add(indicator);
  for (const { to } of pack.crossImpacts) moved.add(to);
  return pack.indicators.flatMap(({ id }, i) =>
    moved.has(id) ? [] : [warning('unmoved', places.indicator(i), say('unmoved', { indicator: id }), say('let-move'))],
  );
};

const recordIssues = ({ refusal }: Recorded, places: Places): Issue[] =>
  refusal === null ? [] : [error('record-unplayable', places.pack, refusal, say('make-playable'))];

const saturationIssues = (pack: Pack, { saturated }: Recorded, places: Places): Issue[] =>
  saturated.map(({ place, at, quarters }) =>
    warning(
      'saturated',
      places.indicator(place),
      say('saturated', { indicator: pack.indicators[place]!.id, level: at, count: quarters, quarters: pack.quarters }),
      say(at === 0 ? 'at-floor' : 'at-ceiling'),
    ),
  );

/** What shows only when a pack is calculated: loops, long-run sizes, a record that can't be played or sits at an end of the scale. Needs sound references. */
export const dynamicsIssues = (pack: Pack, places: Places): Issue[] => {
  const found = calculate(pack);
  return [
    ...stabilityIssues(found, places),
    ...multiplierIssues(found, places),
    ...unmovedIssues(pack, places),
    ...recordIssues(found, places),
    ...saturationIssues(pack, found, places),
  ];
};
