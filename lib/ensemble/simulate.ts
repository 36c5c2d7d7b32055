import type { CompiledPack, EffectGroup } from '../engine/compile';
import type { ProjectionPlan } from '../model/projection';
import type { WorldState } from '../model/world-state';
import { drawKey } from '../random/draw-key';
import { fillNormal } from '../random/normal';
import { fillUniform } from '../random/uniform';
import { answersOf, type SideAnswers } from './answers';
import { type Block, blockFrom, type Mask, type Pending } from './block';
import { masksOfCard } from './card-groups';
import { addPull, addTo, addToRuns, stepAnchors, stepLevels, strike } from './kernel';
import { addPending, setOffGroup } from './pending-effects';
import { noiseName, shockName } from './world-draws';

/** Runs simulated together: enough to keep loops long, few enough to stay in the cache. */
const BLOCK_RUNS = 2048;

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
    const mask = new Uint8Array(block.count);
    fillUniform(draws, block.count, plan.rngSeed, block.firstRun, quarter, drawKey(shockName(shock.id)));
    strike(mask, quarters, draws, chance, quarter, block.count);
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

/** Adds up what moves an indicator this quarter in the block's sums; says whether any of it lasts. */
const gatherDrive = (compiled: CompiledPack, block: Block, quarter: number, indicator: number): boolean => {
  const { count, levels, drive, lasting } = block;
  let lasts = false;
  drive.fill(0);
  for (const { to, from, perQuarter } of compiled.cross)
    if (to === indicator) addPull(drive, levels[from]!, perQuarter, compiled.start[from]!, count);
  for (const effect of block.pending[indicator]!) {
    if (quarter < effect.first || quarter > effect.last) continue;
    deliver(effect, drive, count);
    if (!effect.lasting) continue;
    if (!lasts) lasting.fill(0);
    lasts = true;
    deliver(effect, lasting, count);
  }
  return lasts;
};

/** Writes the next quarter's levels to `next`, one indicator after another: its sums stay in the cache. */
const advance = (
  compiled: CompiledPack,
  block: Block,
  rngSeed: number,
  quarter: number,
  next: readonly Float64Array[],
): void => {
  const { count, levels, anchors, drive, lasting, noise } = block;
  for (let i = 0; i < levels.length; i++) {
    const lasts = gatherDrive(compiled, block, quarter, i);
    const key = drawKey(noiseName(compiled.indicators[i]!));
    fillNormal(noise, count, compiled.sigma[i]!, rngSeed, block.firstRun, quarter, key);
    stepLevels(next[i]!, levels[i]!, anchors[i]!, drive, noise, compiled.rho[i]!, count);
    if (lasts) stepAnchors(anchors[i]!, lasting, count);
  }
  block.levels = next;
};

const playQuarter = (
  compiled: CompiledPack,
  block: Block,
  plan: ProjectionPlan,
  quarter: number,
  isFirst: boolean,
  next: readonly Float64Array[],
): void => {
  const dealt = compiled.cardsOf.get(quarter) ?? [];
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
  advance(compiled, block, plan.rngSeed, quarter, next);
  compiled.sides.forEach((side, s) => {
    payFor(compiled, block, side, answers[s]!);
  });
};

/** Where the futures hold one quarter of a block's runs, by indicator. */
const columnOf = (futures: Futures, compiled: CompiledPack, offset: number, count: number, column: number) =>
  compiled.indicators.map((_, i) => {
    const at = (column * compiled.indicators.length + i) * futures.runs + offset;
    return futures.levels.subarray(at, at + count);
  });

const storeCapital = (futures: Futures, block: Block, offset: number, column: number): void => {
  for (const [side, capital] of Object.entries(block.capital))
    futures.capital[side]!.set(capital, column * futures.runs + offset);
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
    const count = Math.min(BLOCK_RUNS, range.count - offset);
    const column = (h: number): readonly Float64Array[] => columnOf(futures, compiled, offset, count, h);
    const block = blockFrom(compiled, from, column(0), range.first + offset, count);
    for (const setOff of from.underWay) addPending(compiled, block, plan.rngSeed, setOff);
    storeCapital(futures, block, offset, 0);
    for (let h = 1; h <= plan.horizon; h++) {
      playQuarter(compiled, block, plan, from.quarter + h, h === 1, column(h));
      storeCapital(futures, block, offset, h);
    }
  }
  return futures;
};
