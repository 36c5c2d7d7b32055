import type { Condition } from '../model/pack';
import type { Choices, WorldState } from '../model/world-state';
import type { CompiledPack } from './compile';

/** What conditions are judged against. */
export interface Circumstances {
  readonly levels: readonly number[];
  readonly chosen: Choices;
  readonly happened: Readonly<Record<string, number>>;
}

const holds = (compiled: CompiledPack, circumstances: Circumstances, condition: Condition): boolean => {
  if ('card' in condition) return circumstances.chosen[condition.card]?.[condition.side] === condition.option;
  if ('shock' in condition) return circumstances.happened[condition.shock] !== undefined;
  const level = circumstances.levels[compiled.indexOf.get(condition.indicator)!]!;
  return 'above' in condition ? level > condition.above : level < condition.below;
};

/** Whether all conditions of a list hold. */
export const allHold = (
  compiled: CompiledPack,
  circumstances: Circumstances,
  conditions: readonly Condition[],
): boolean => conditions.every((condition) => holds(compiled, circumstances, condition));

/** What `requires` is judged against: the world before the quarter. */
export const before = (world: WorldState): Circumstances => ({
  levels: world.levels,
  chosen: world.chosen,
  happened: world.happened,
});
