import type { Choices, SetOff, WorldState } from '../model/world-state';
import type { CompiledPack } from './compile';
import { costOfChoices, dealtCards } from './deal';
import type { Draws } from './draws';
import { setOffInQuarter, withChosen, withHappened } from './resolve';

/** What one effect delivered in one step. */
export interface Delivery {
  readonly setOff: SetOff;
  readonly indicator: number;
  /** Points delivered in this step, and what they would be at the stated size. */
  readonly points: number;
  readonly statedPoints: number;
}

/** One quarter as it was played: enough to explain every number of it. */
export interface QuarterRecord {
  readonly quarter: number;
  readonly choices: Choices;
  readonly shocks: readonly string[];
  readonly deliveries: readonly Delivery[];
  /** By indicator, in points. */
  readonly noise: readonly number[];
  /** Limited minus unlimited, by indicator. */
  readonly levelLimits: readonly number[];
  readonly anchorLimits: readonly number[];
  /** The world at the end of the quarter. */
  readonly world: WorldState;
}

const limit = (value: number): number => Math.min(Math.max(value, 0), 100);

const deliveriesOf = (compiled: CompiledPack, active: readonly SetOff[], quarter: number, draws: Draws): Delivery[] =>
  active.flatMap((setOff) => {
    const { effect, drawName } = setOff;
    const since = quarter - setOff.quarter - effect.onset;
    if (since < 0 || since >= effect.over) return [];
    return [
      {
        setOff,
        indicator: compiled.indexOf.get(effect.on)!,
        points: draws.size(effect, drawName) / effect.over,
        statedPoints: effect.size / effect.over,
      },
    ];
  });

const stillUnderWay = (setOff: SetOff, quarter: number): boolean =>
  quarter < setOff.quarter + setOff.effect.onset + setOff.effect.over - 1;

/** Income of a side at the given level of its home indicator, per quarter. */
export const incomeAt = (compiled: CompiledPack, side: string, homeLevel: number): number => {
  const { base, slope } = compiled.pack.politicalCapital[side]!;
  return Math.max(0, base + (slope * (homeLevel - 50)) / 50);
};

const nextCapital = (compiled: CompiledPack, world: WorldState, choices: Choices, levels: readonly number[]) => {
  const dealt = dealtCards(compiled, world);
  return Object.fromEntries(
    compiled.sides.map((side) => {
      const { max, home } = compiled.pack.politicalCapital[side]!;
      const income = incomeAt(compiled, side, levels[compiled.indexOf.get(home)!]!);
      return [side, Math.min(max, world.politicalCapital[side]! - costOfChoices(dealt, choices, side) + income)];
    }),
  );
};

/**
 * Plays the quarter that follows `world` under choices that `checkChoices` has accepted and under the given shocks:
 * b(t+1) = limit(b + v), x(t+1) = limit(x + v + rho∘(b − x) + C(x − b0) + u + sigma∘e).
 */
export const stepQuarter = (
  compiled: CompiledPack,
  world: WorldState,
  choices: Choices,
  shocks: readonly string[],
  draws: Draws,
): QuarterRecord => {
  const quarter = world.quarter + 1;
  const active = [...world.underWay, ...setOffInQuarter(compiled, world, choices, shocks)];
  const deliveries = deliveriesOf(compiled, active, quarter, draws);
  const n = compiled.indicators.length;
  const drive = new Array<number>(n).fill(0);
  const lasting = new Array<number>(n).fill(0);
  for (const { to, from, perQuarter } of compiled.cross)
    drive[to]! += perQuarter * (world.levels[from]! - compiled.start[from]!);
  for (const { setOff, indicator, points } of deliveries) {
    drive[indicator]! += points;
    if (setOff.effect.lasting) lasting[indicator]! += points;
  }
  const noise = compiled.indicators.map((id, i) => compiled.sigma[i]! * draws.noise(id, quarter));
  const freeAnchors = world.anchors.map((b, i) => b + lasting[i]!);
  const freeLevels = world.levels.map((x, i) => x + compiled.rho[i]! * (world.anchors[i]! - x) + drive[i]! + noise[i]!);
  const levels = freeLevels.map(limit);
  const anchors = freeAnchors.map(limit);
  return {
    quarter,
    choices,
    shocks,
    deliveries,
    noise,
    levelLimits: levels.map((x, i) => x - freeLevels[i]!),
    anchorLimits: anchors.map((b, i) => b - freeAnchors[i]!),
    world: {
      quarter,
      levels,
      anchors,
      politicalCapital: nextCapital(compiled, world, choices, levels),
      chosen: withChosen(world, choices),
      happened: withHappened(world, shocks),
      underWay: active.filter((setOff) => stillUnderWay(setOff, quarter)),
    },
  };
};
