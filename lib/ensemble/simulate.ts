import type { CompiledCard, CompiledPack, EffectGroup } from '../engine/compile';
import type { ProjectionPlan } from '../model/projection';
import type { SetOff, WorldState } from '../model/world-state';
import { drawKey } from '../random/draw-key';
import { fillNormal } from '../random/normal';
import { triangularQuantile } from '../random/triangular';
import { fillUniform, uniform } from '../random/uniform';
import { answersOf, type SideAnswers } from './answers';
import {
  type Block,
  blockFrom,
  countRuns,
  type Mask,
  NOT_DEALT,
  type Pending,
  runsWhere,
  SET_ASIDE,
  UNDECIDED,
} from './block';
import { addPull, addTo, addToRuns, stepAnchors, stepLevels, toTriangular } from './kernel';
import { noiseName, shockName } from './world-draws';

/** Runs simulated together: enough to keep loops long, few enough to stay in the cache. */
const BLOCK_RUNS = 1024;

/** Simulated futures: every level and every stock of political capital of every run, the present as quarter 0. */
export interface Futures {
  readonly runs: number;
  readonly horizon: number;
  readonly from: number;
  /** [(quarter · indicators + indicator) · runs + run], points. */
  readonly levels: Float64Array;
  /** By side, [quarter · runs + run]. */
  readonly capital: Readonly<Record<string, Float64Array>>;
}

/** Below this share of runs, sizes are drawn one by one for the runs that need them. */
const SPARSE = 0.25;

type Sized = Pick<SetOff, 'effect' | 'drawName' | 'quarter'>;

const runsOf = (mask: Uint8Array, count: number): Uint32Array => {
  const runs = new Uint32Array(count);
  for (let run = 0, filled = 0; filled < count; run++) if (mask[run] === 1) runs[filled++] = run;
  return runs;
};

const drawSparsely = ({ effect, drawName }: Sized, block: Block, rngSeed: number, runs: Uint32Array): Float64Array => {
  const { low, size, high, over } = effect;
  const key = drawKey(drawName);
  const sizes = new Float64Array(runs.length);
  for (let i = 0; i < runs.length; i++)
    sizes[i] = triangularQuantile(uniform(rngSeed, block.firstRun + runs[i]!, 0, key), low, size, high) / over;
  return sizes;
};

const drawSizes = ({ effect, drawName }: Sized, block: Block, rngSeed: number, mask: Mask): Float64Array => {
  const { low, size, high, over } = effect;
  const sizes = new Float64Array(block.count);
  fillUniform(sizes, block.count, rngSeed, block.firstRun, 0, drawKey(drawName));
  toTriangular(sizes, block.count, low, size, high);
  if (over !== 1) for (let run = 0; run < block.count; run++) sizes[run]! /= over;
  if (mask !== 'all') for (let run = 0; run < block.count; run++) if (mask[run] === 0) sizes[run] = 0;
  return sizes;
};

const addPending = (compiled: CompiledPack, block: Block, rngSeed: number, setOff: Sized, mask: Mask): void => {
  const { effect, quarter } = setOff;
  if (effect.low === 0 && effect.high === 0) return;
  const marked = mask === 'all' ? block.count : countRuns(mask);
  if (marked === 0) return;
  const runs = mask === 'all' || marked >= SPARSE * block.count ? null : runsOf(mask, marked);
  block.pending.push({
    indicator: compiled.indexOf.get(effect.on)!,
    lasting: effect.lasting,
    first: quarter + effect.onset,
    last: quarter + effect.onset + effect.over - 1,
    perStep: runs ? drawSparsely(setOff, block, rngSeed, runs) : drawSizes(setOff, block, rngSeed, mask),
    runs,
  });
};

const setOffGroup = (
  compiled: CompiledPack,
  block: Block,
  rngSeed: number,
  group: EffectGroup,
  quarter: number,
  mask: Mask,
): void => {
  group.effects.forEach((effect, i) => {
    const where = runsWhere(compiled, block, effect.when, mask);
    addPending(compiled, block, rngSeed, { effect, drawName: group.drawNames[i]!, quarter }, where);
  });
};

/** The group that one run's answers set off; codes as in `block.ts`. */
const groupOf = (dealt: CompiledCard, codes: readonly number[]): EffectGroup | null => {
  if (codes.some((code) => code === NOT_DEALT || code === SET_ASIDE)) return null;
  if (codes.includes(UNDECIDED)) return dealt.undecided;
  const chosen = codes.map((code) => dealt.card.options[code]!.id);
  if (chosen.every((option) => option === chosen[0])) return dealt.byOption.get(chosen[0]!)!;
  return dealt.byPair.get(chosen.join('+')) ?? dealt.disagreement;
};

const isConstant = (codes: Int8Array): boolean => {
  for (let run = 1; run < codes.length; run++) if (codes[run] !== codes[0]) return false;
  return true;
};

const masksOfCard = (dealt: CompiledCard, answers: readonly Int8Array[], count: number): Map<EffectGroup, Mask> => {
  const masks = new Map<EffectGroup, Mask>();
  if (answers.every(isConstant)) {
    const group = groupOf(
      dealt,
      answers.map((codes) => codes[0]!),
    );
    if (group) masks.set(group, 'all');
    return masks;
  }
  for (let run = 0; run < count; run++) {
    const group = groupOf(
      dealt,
      answers.map((codes) => codes[run]!),
    );
    if (!group) continue;
    const mask = masks.get(group) ?? new Uint8Array(count);
    (mask as Uint8Array)[run] = 1;
    masks.set(group, mask);
  }
  return masks;
};

const strikeShocks = (
  compiled: CompiledPack,
  block: Block,
  plan: ProjectionPlan,
  quarter: number,
): Map<EffectGroup, Mask> => {
  const struck = new Map<EffectGroup, Mask>();
  const draws = new Float64Array(block.count);
  for (const { shock, group, hazard } of compiled.shocks) {
    const chance = plan.shocks === 'hazard' ? (hazard[quarter - 1] ?? 0) : plan.shocks[shock.id] === quarter ? 1 : 0;
    if (chance === 0) continue;
    const quarters = block.happened.get(shock.id) ?? new Int16Array(block.count);
    fillUniform(draws, block.count, plan.rngSeed, block.firstRun, quarter, drawKey(shockName(shock.id)));
    const mask = new Uint8Array(block.count);
    for (let run = 0; run < block.count; run++)
      if (quarters[run] === 0 && draws[run]! < chance) {
        mask[run] = 1;
        quarters[run] = quarter;
      }
    block.happened.set(shock.id, quarters);
    struck.set(group, mask);
  }
  return struck;
};

const payFor = (compiled: CompiledPack, block: Block, side: string, answers: SideAnswers): void => {
  const { max, base, slope, home } = compiled.pack.politicalCapital[side]!;
  const capital = block.capital[side]!;
  const level = block.levels[compiled.indexOf.get(home)!]!;
  const costs = new Float64Array(block.count);
  for (const [dealt, codes] of answers) {
    const prices = dealt.card.options.map(({ cost }) => cost);
    for (let run = 0; run < block.count; run++) if (codes[run]! >= 0) costs[run]! += prices[codes[run]!]!;
  }
  for (let run = 0; run < block.count; run++) {
    const income = Math.max(0, base + (slope * (level[run]! - 50)) / 50);
    capital[run] = Math.min(max, Math.max(0, capital[run]! - costs[run]!) + income);
  }
};

const deliver = ({ perStep, runs }: Pending, sums: Float64Array, count: number): void => {
  if (runs) addToRuns(sums, perStep, runs);
  else addTo(sums, perStep, count);
};

const advance = (compiled: CompiledPack, block: Block, rngSeed: number, quarter: number): void => {
  const { count, levels, anchors, drive, noise } = block;
  const lasting = new Map<number, Float64Array>();
  for (const sum of drive) sum.fill(0);
  for (const { to, from, perQuarter } of compiled.cross)
    addPull(drive[to]!, levels[from]!, perQuarter, compiled.start[from]!, count);
  for (const effect of block.pending) {
    if (quarter < effect.first || quarter > effect.last) continue;
    deliver(effect, drive[effect.indicator]!, count);
    if (!effect.lasting) continue;
    const moved = lasting.get(effect.indicator) ?? new Float64Array(count);
    deliver(effect, moved, count);
    lasting.set(effect.indicator, moved);
  }
  for (let i = 0; i < levels.length; i++) {
    const key = drawKey(noiseName(compiled.indicators[i]!));
    fillNormal(noise, count, compiled.sigma[i]!, rngSeed, block.firstRun, quarter, key);
    stepLevels(levels[i]!, anchors[i]!, drive[i]!, noise, compiled.rho[i]!, count);
  }
  for (const [i, moved] of lasting) stepAnchors(anchors[i]!, moved, count);
};

const playQuarter = (
  compiled: CompiledPack,
  block: Block,
  plan: ProjectionPlan,
  quarter: number,
  isFirst: boolean,
): void => {
  const dealt = compiled.cards.filter(({ card }) => card.quarter === quarter);
  const answers = compiled.sides.map((side) => answersOf(compiled, dealt, block, plan, quarter, isFirst, side));
  compiled.sides.forEach((side, s) => {
    for (const [card, codes] of answers[s]!) block.chosen.set(`${card.card.id}|${side}`, codes);
  });
  const struck = strikeShocks(compiled, block, plan, quarter);
  for (const card of dealt) {
    const given = answers.flatMap((bySide) => bySide.get(card) ?? []);
    for (const [group, mask] of masksOfCard(card, given, block.count))
      setOffGroup(compiled, block, plan.rngSeed, group, quarter, mask);
  }
  for (const [group, mask] of struck) setOffGroup(compiled, block, plan.rngSeed, group, quarter, mask);
  advance(compiled, block, plan.rngSeed, quarter);
  compiled.sides.forEach((side, s) => {
    payFor(compiled, block, side, answers[s]!);
  });
};

const store = (futures: Futures, compiled: CompiledPack, block: Block, offset: number, column: number): void => {
  const n = compiled.indicators.length;
  block.levels.forEach((level, i) => {
    futures.levels.set(level, (column * n + i) * futures.runs + offset);
  });
  for (const side of compiled.sides) futures.capital[side]!.set(block.capital[side]!, column * futures.runs + offset);
};

/**
 * Simulates the futures of a world under a plan. `range` picks some of the plan's runs (its first is even), so that
 * threads can share the work; the numbers of a run do not depend on it.
 */
export const simulateFutures = (
  compiled: CompiledPack,
  from: WorldState,
  plan: ProjectionPlan,
  range: { readonly first: number; readonly count: number } = { first: 0, count: plan.runs },
): Futures => {
  const futures: Futures = {
    runs: range.count,
    horizon: plan.horizon,
    from: from.quarter,
    levels: new Float64Array((plan.horizon + 1) * compiled.indicators.length * range.count),
    capital: Object.fromEntries(
      compiled.sides.map((side) => [side, new Float64Array((plan.horizon + 1) * range.count)]),
    ),
  };
  for (let offset = 0; offset < range.count; offset += BLOCK_RUNS) {
    const block = blockFrom(compiled, from, range.first + offset, Math.min(BLOCK_RUNS, range.count - offset));
    for (const setOff of from.underWay) addPending(compiled, block, plan.rngSeed, setOff, 'all');
    store(futures, compiled, block, offset, 0);
    for (let h = 1; h <= plan.horizon; h++) {
      playQuarter(compiled, block, plan, from.quarter + h, h === 1);
      store(futures, compiled, block, offset, h);
    }
  }
  return futures;
};
