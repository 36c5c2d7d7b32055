import type { CompiledPack, EffectGroup } from '../engine/compile';
import type { ProjectionPlan } from '../model/projection';
import type { WorldState } from '../model/world-state';
import { drawKey } from '../random/draw-key';
import { fillNormal } from '../random/normal';
import { fillUniform } from '../random/uniform';
import { answersOf, type SideAnswers } from './answers';
import { type Block, blockFrom, type Mask, type Pending } from './block';
import { masksOfCard } from './card-groups';
import { addPull, addTo, addToRuns, stepAnchors, stepLevels } from './kernel';
import { addPending, setOffGroup } from './pending-effects';
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
