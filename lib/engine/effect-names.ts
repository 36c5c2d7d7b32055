import type { Effect } from '../model/pack';

const signature = (effect: Effect): string =>
  [effect.on, effect.onset, effect.over, effect.lasting, effect.evidence].join('|');

/**
 * Names the random draws of a list of effects. A name rests on what the effect is and not on its place, and effects
 * of size zero take no name from others, so that adding one changes no other draw.
 */
export const effectNames = (container: string, effects: readonly Effect[]): string[] => {
  const seen = new Map<string, number>();
  return effects.map((effect) => {
    const own = signature(effect);
    if (effect.size === 0 && effect.low === 0 && effect.high === 0) return `size:${container}|${own}|zero`;
    const occurrence = seen.get(own) ?? 0;
    seen.set(own, occurrence + 1);
    return `size:${container}|${own}|${occurrence}`;
  });
};
