import type { CompiledPack } from '@/lib/engine/compile';
import type { Condition, Effect } from '@/lib/model/pack';
import type { WorldState } from '@/lib/model/world-state';

/** Whether a condition holds in the coming quarter, or null while the quarter itself decides it. */
const holds = (compiled: CompiledPack, world: WorldState, condition: Condition): boolean | null => {
  if ('card' in condition) {
    const isPast = (compiled.cardById.get(condition.card)?.card.quarter ?? 0) <= world.quarter;
    return isPast ? world.chosen[condition.card]?.[condition.side] === condition.option : null;
  }
  if ('shock' in condition) return world.happened[condition.shock] === undefined ? null : true;
  const level = world.levels[compiled.indexOf.get(condition.indicator)!]!;
  return 'above' in condition ? level > condition.above : level < condition.below;
};

/** Whether an effect can still come about: none of its conditions is known to fail. */
export const canApply = (compiled: CompiledPack, world: WorldState, effect: Effect): boolean =>
  effect.when.every((condition) => holds(compiled, world, condition) !== false);
