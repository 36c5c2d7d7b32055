import { changeReach } from '@/lib/charts/domains';
import type { OptionEffect, OptionOutlook } from '@/lib/ensemble/compare-options';
import type { Spread } from '@/lib/model/projection';

/** Tension lines that all options of a card are shown on, and one more that an option may add for itself. */
const COMMON_LINES = 4;

/** A change whose middle is smaller than this is not worth a line of its own, in points. */
const LEAST = 1;

type Effects = Readonly<Record<string, readonly OptionEffect[]>>;

const sizeOf = ({ change }: OptionEffect): number => Math.abs(change.p50);

const bySize = (effects: Effects): readonly string[] => {
  const largest = new Map<string, number>();
  for (const effect of Object.values(effects).flat())
    largest.set(effect.tension, Math.max(largest.get(effect.tension) ?? 0, sizeOf(effect)));
  return [...largest].sort((a, b) => b[1] - a[1]).flatMap(([tension, size]) => (size >= LEAST ? [tension] : []));
};

/**
 * What each option is shown to change, in one order for all of them: the card's own lines, then those that any option
 * moves most, and last a line that this option alone moves much.
 */
export const pickTensions = (effects: Effects, lines: readonly string[]): Effects => {
  const common = [...new Set([...lines, ...bySize(effects)])].slice(0, Math.max(COMMON_LINES, lines.length));
  return Object.fromEntries(
    Object.entries(effects).map(([option, found]) => {
      const own = found
        .filter((effect) => !common.includes(effect.tension) && sizeOf(effect) >= LEAST)
        .sort((a, b) => sizeOf(b) - sizeOf(a))
        .slice(0, 1);
      return [option, [...common.flatMap((id) => found.filter(({ tension }) => tension === id)), ...own]];
    }),
  );
};

/** Lines of the futures in which the two capitals choose differently. */
const APART_LINES = 3;

/** What moves enough to have a line of its own, most first. */
export const noticed = (effects: readonly OptionEffect[]): readonly OptionEffect[] =>
  effects
    .filter((effect) => sizeOf(effect) >= LEAST)
    .sort((a, b) => sizeOf(b) - sizeOf(a))
    .slice(0, APART_LINES);

/** What an option does to the tensions where it takes effect: on a joint card, where both choose it if they ever do. */
export const ownEffects = ({ effects, agreement }: OptionOutlook): readonly OptionEffect[] =>
  agreement && agreement.share > 0 ? agreement.agreed : effects;

/** How far the scale of changes reaches so that all shown fit, in points to each side of zero. */
export const reachOf = (changes: readonly Spread[]): number =>
  changeReach(changes.flatMap(({ p05, p95 }) => [p05, p95]));
