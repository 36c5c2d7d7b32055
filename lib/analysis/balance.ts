import type { CompiledCard, CompiledPack } from '../engine/compile';
import { initialWorld } from '../engine/deal';
import { CENTRAL_DRAWS } from '../engine/draws';
import { playFrom, recordedChoices } from '../engine/play';
import { simulateFutures } from '../ensemble/simulate';
import type { ProjectionPlan } from '../model/projection';
import type { WorldState } from '../model/world-state';
import { type Priorities, prioritiesOf, utilityOfRun } from './priorities';

/** Horizons of the report, in quarters: what tempts a government now, and what serves it in a year. */
export const BALANCE_HORIZONS = [1, 4] as const;

const RUNS = 2000;
const RNG_SEED = 20071101;

/** Share of best outcomes of each option of a card for one decider, 0 to 1, by horizon. */
export interface CardBalance {
  readonly card: string;
  readonly side: string;
  readonly shares: Readonly<Record<string, Readonly<Record<(typeof BALANCE_HORIZONS)[number], number>>>>;
}

/** The world in which a card is dealt when the record is followed on the central path; null where the record can't be played. */
const worldBefore = (compiled: CompiledPack, quarter: number): WorldState | null => {
  const game = playFrom(
    compiled,
    initialWorld(compiled),
    quarter - 1,
    { choose: (world) => recordedChoices(compiled, world), happen: () => [] },
    CENTRAL_DRAWS,
  );
  return game.ok ? game.value.worlds[quarter - 1]! : null;
};

const planFor = (compiled: CompiledPack, card: string, side: string, option: string, runs: number): ProjectionPlan => {
  const other = compiled.sides[0] === side ? compiled.sides[1] : compiled.sides[0];
  return {
    runs,
    rngSeed: RNG_SEED,
    horizon: BALANCE_HORIZONS[BALANCE_HORIZONS.length - 1]!,
    choices: { [card]: { [side]: option } },
    now: { [side]: 'record', [other]: 'even' },
    later: { [side]: 'none', [other]: 'even' },
    shocks: 'hazard',
  };
};

/** Counts, run by run, which option is best; ties are shared. */
const countBest = (utilities: readonly (readonly number[])[], runs: number): number[] => {
  const wins = utilities.map(() => 0);
  for (let run = 0; run < runs; run++) {
    const best = Math.max(...utilities.map((values) => values[run]!));
    const winners = utilities.flatMap((values, option) => (values[run]! === best ? [option] : []));
    for (const option of winners) wins[option]! += 1 / winners.length;
  }
  return wins.map((count) => count / runs);
};

const balanceOf = (
  compiled: CompiledPack,
  { card }: CompiledCard,
  side: string,
  world: WorldState,
  priorities: Priorities,
  runs: number,
): CardBalance => {
  const futures = card.options.map((option) =>
    simulateFutures(compiled, world, planFor(compiled, card.id, side, option.id, runs)),
  );
  const byHorizon = BALANCE_HORIZONS.map((horizon) =>
    countBest(
      futures.map((simulated) =>
        Array.from({ length: runs }, (_, run) =>
          utilityOfRun(compiled, simulated, side, priorities, { run, draw: run, horizon }),
        ),
      ),
      runs,
    ),
  );
  return {
    card: card.id,
    side,
    shares: Object.fromEntries(
      card.options.map((option, o) => [option.id, { 1: byHorizon[0]![o]!, 4: byHorizon[1]![o]! }]),
    ),
  };
};

/**
 * How often each option is the best for its decider, over draws of sizes, shocks, the other side's choices (even) and
 * the decider's priorities (Dirichlet around its objectives, concentration 6). Each card is judged in the world that
 * the record leads to; the decider's other cards of that quarter follow the record and later ones are set aside.
 */
export const balancePack = (compiled: CompiledPack, runs: number = RUNS): CardBalance[] => {
  const priorities = Object.fromEntries(
    compiled.sides.map((side) => [side, prioritiesOf(compiled, side, runs, RNG_SEED)]),
  );
  return [...compiled.cards]
    .sort((a, b) => a.card.quarter - b.card.quarter)
    .flatMap((dealt) => {
      const world = worldBefore(compiled, dealt.card.quarter);
      if (!world) return [];
      return dealt.deciders.map((side) => balanceOf(compiled, dealt, side, world, priorities[side]!, runs));
    });
};
