import { type CompiledPack, compilePack } from '../../engine/compile';
import { playGame } from '../../engine/play';
import { findInstability, longRunMultipliers } from '../../engine/stability';
import type { Pack } from '../../model/pack';
import type { Issue } from '../../model/refusal';
import { error, warning } from '../issue';
import { type Places, placedEffects } from '../places';

/** Above this a lasting effect works out markedly larger than stated. */
export const MULTIPLIER_BOUND = 1.3;

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

const stabilityIssues = (compiled: CompiledPack, places: Places): Issue[] => {
  const { radius, loop } = findInstability(compiled);
  if (loop === null) return [];
  const [first = ''] = loop;
  const names = loop.length > 1 ? [...loop, first].join(' → ') : `${first} with itself`;
  return [
    error(
      'unstable',
      places.part('crossImpacts'),
      `These indicators feed each other too strongly: ${names} (spectral radius ${radius.toFixed(3)}, below 0.98 is stable).`,
      'Lower a cross-impact of the loop, or shorten a half-life in it.',
    ),
  ];
};

const multiplierIssues = (compiled: CompiledPack, places: Places): Issue[] =>
  readMultipliers(compiled)
    .filter(({ times }) => Math.abs(times) > MULTIPLIER_BOUND)
    .map(({ on, felt, times }) =>
      warning(
        'long-run',
        places.part('crossImpacts'),
        `One lasting point on ${on} comes to ${times.toFixed(2)} points of ${felt} in the long run.`,
        'Lower a cross-impact on the way, or keep in mind that lasting effects grow.',
      ),
    );

const unmovedIssues = (pack: Pack, places: Places): Issue[] => {
  const moved = new Set(placedEffects(pack, places).flatMap(({ effects }) => effects.map(({ on }) => on)));
  for (const { to } of pack.crossImpacts) moved.add(to);
  return pack.indicators.flatMap(({ id }, i) =>
    moved.has(id)
      ? []
      : [
          warning(
            'unmoved',
            places.indicator(i),
            `Nothing moves ${id}: no option, no shock, no other indicator.`,
            'Let something move it, or leave it out.',
          ),
        ],
  );
};

const recordIssues = (compiled: CompiledPack, places: Places): Issue[] => {
  for (const shocks of ['none', 'record'] as const) {
    const game = playGame(compiled, { choices: 'record', shocks });
    if (!game.ok)
      return [
        error(
          'record-unplayable',
          places.pack,
          `The record can't be played${shocks === 'record' ? ' with its shocks' : ''}: ${game.refusal.message}`,
          'Lower costs, raise political capital, or change what an option requires.',
        ),
      ];
  }
  return [];
};

/** What shows only when a pack is calculated: loops, long-run sizes, a record that can't be played. Needs sound references. */
export const dynamicsIssues = (pack: Pack, places: Places): Issue[] => {
  const compiled = compilePack(pack);
  const unstable = stabilityIssues(compiled, places);
  return [
    ...unstable,
    ...(unstable.length > 0 ? [] : multiplierIssues(compiled, places)),
    ...unmovedIssues(pack, places),
    ...(unstable.length > 0 ? [] : recordIssues(compiled, places)),
  ];
};
