import type { CompiledPack } from '../engine/compile';
import type { Condition } from '../model/pack';
import type { WorldState } from '../model/world-state';

/** Answers of a run to a card: the option's index, or one of these. */
export const SET_ASIDE = -1;
export const UNDECIDED = -2;
export const NOT_DEALT = -3;

/** Which runs of a block something holds in: all of them, or those marked 1. */
export type Mask = Uint8Array | 'all';

/** The state of a block of runs, an array over runs for each thing that varies. */
export interface Block {
  readonly count: number;
  readonly firstRun: number;
  /** Where the futures hold the quarter in hand; the next quarter is written beside it, not over it. */
  levels: readonly Float64Array[];
  readonly anchors: readonly Float64Array[];
  readonly capital: Readonly<Record<string, Float64Array>>;
  /** By `card|side`; a missing key was chosen in no run. */
  readonly chosen: Map<string, Int8Array>;
  /** By shock: the quarter in which it happened, 0 where it has not. */
  readonly happened: Map<string, Int16Array>;
  /** By indicator, in the order in which they were set off. */
  readonly pending: readonly Pending[][];
  /** What moves the indicator in hand this quarter, and of that what lasts; emptied and filled anew for each. */
  readonly drive: Float64Array;
  readonly lasting: Float64Array;
  readonly noise: Float64Array;
}

/** An effect that delivers in each quarter from `first` to `last`, to all runs or to the few that it was set off in. */
export interface Pending {
  readonly lasting: boolean;
  readonly first: number;
  readonly last: number;
  /** Points per quarter: of every run, or of the runs listed. */
  readonly perStep: Float64Array;
  readonly runs: Uint32Array | null;
}

const filled = (count: number, value: number): Float64Array => new Float64Array(count).fill(value);

const codeOf = (compiled: CompiledPack, card: string, answer: string | null): number =>
  answer === null ? SET_ASIDE : compiled.cardById.get(card)!.card.options.findIndex((option) => option.id === answer);

/** A block of runs that all start from one world, whose levels are written to the arrays given. */
export const blockFrom = (
  compiled: CompiledPack,
  from: WorldState,
  levels: readonly Float64Array[],
  firstRun: number,
  count: number,
): Block => {
  from.levels.forEach((x, i) => {
    levels[i]!.fill(x);
  });
  const chosen = new Map<string, Int8Array>();
  for (const [card, answers] of Object.entries(from.chosen))
    for (const [side, answer] of Object.entries(answers))
      chosen.set(`${card}|${side}`, new Int8Array(count).fill(codeOf(compiled, card, answer)));
  return {
    count,
    firstRun,
    levels,
    anchors: from.anchors.map((b) => filled(count, b)),
    capital: Object.fromEntries(compiled.sides.map((side) => [side, filled(count, from.politicalCapital[side]!)])),
    chosen,
    happened: new Map(Object.entries(from.happened).map(([id, quarter]) => [id, new Int16Array(count).fill(quarter)])),
    pending: from.levels.map(() => []),
    drive: new Float64Array(count),
    lasting: new Float64Array(count),
    noise: new Float64Array(count),
  };
};

const maskOf = (compiled: CompiledPack, block: Block, condition: Condition): ((run: number) => boolean) => {
  if ('card' in condition) {
    const answers = block.chosen.get(`${condition.card}|${condition.side}`);
    const wanted = codeOf(compiled, condition.card, condition.option);
    return answers ? (run) => answers[run] === wanted : () => false;
  }
  if ('shock' in condition) {
    const quarters = block.happened.get(condition.shock);
    return quarters ? (run) => quarters[run] !== 0 : () => false;
  }
  const level = block.levels[compiled.indexOf.get(condition.indicator)!]!;
  return 'above' in condition ? (run) => level[run]! > condition.above : (run) => level[run]! < condition.below;
};

/** The runs of `within` in which all conditions hold. */
export const runsWhere = (
  compiled: CompiledPack,
  block: Block,
  conditions: readonly Condition[],
  within: Mask,
): Mask => {
  if (conditions.length === 0) return within;
  const tests = conditions.map((condition) => maskOf(compiled, block, condition));
  const mask = new Uint8Array(block.count);
  for (let run = 0; run < block.count; run++)
    if ((within === 'all' || within[run] === 1) && tests.every((test) => test(run))) mask[run] = 1;
  return mask;
};
