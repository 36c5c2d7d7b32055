import type { CompiledPack } from '../engine/compile';
import { checkChoices, initialWorld, isOpen, withAnswers } from '../engine/deal';
import { stepQuarter } from '../engine/step';
import { ATTEMPTS, evenName } from '../ensemble/answers';
import { drawsOf, strikingShocks } from '../ensemble/world-draws';
import type { ProjectionPlan } from '../model/projection';
import type { Choices, WorldState } from '../model/world-state';
import { drawKey } from '../random/draw-key';
import { uniform } from '../random/uniform';

/** So many games in which both sides choose at random among what is open and what they can pay, and shocks strike by their hazards. */
export const randomGames = (compiled: CompiledPack, games: number, rngSeed: number): ProjectionPlan => {
  const [first, second] = compiled.sides;
  const even = { [first]: 'even', [second]: 'even' } as const;
  return {
    runs: games,
    rngSeed,
    horizon: compiled.pack.quarters,
    choices: {},
    now: even,
    later: even,
    shocks: 'hazard',
  };
};

const evenAnswers = (compiled: CompiledPack, world: WorldState, side: string, rngSeed: number, run: number) => {
  const quarter = world.quarter + 1;
  const asked = (compiled.cardsOf.get(quarter) ?? []).filter(({ deciders }) => deciders.includes(side));
  const open = asked.map(({ card }) => card.options.filter((option) => isOpen(compiled, world, option)));
  for (let attempt = 0; ; attempt++) {
    const last = attempt === ATTEMPTS;
    const picked = asked.map(({ card }, i) => {
      const choices = last ? open[i]!.filter(({ cost }) => cost === 0) : open[i]!;
      const draw = uniform(rngSeed, run, quarter, drawKey(evenName(side, card.id, attempt)));
      return choices[Math.floor(draw * choices.length)]!;
    });
    const cost = picked.reduce((sum, option) => sum + option.cost, 0);
    if (last || cost <= world.politicalCapital[side]! + 1e-9)
      return Object.fromEntries(asked.map(({ card }, i) => [card.id, picked[i]!.id]));
  }
};

/** Plays one of the random games by itself; gives the world at the start and after each quarter. The very game that `simulateFutures` plays as this run. */
export const playRandomGame = (compiled: CompiledPack, rngSeed: number, run: number): readonly WorldState[] => {
  const draws = drawsOf({ kind: 'draw', rngSeed, run });
  const worlds = [initialWorld(compiled)];
  for (let quarter = 1; quarter <= compiled.pack.quarters; quarter++) {
    const world = worlds[quarter - 1]!;
    const stated = compiled.sides.reduce<Choices>(
      (choices, side) => withAnswers(choices, side, evenAnswers(compiled, world, side, rngSeed, run)),
      {},
    );
    const choices = checkChoices(compiled, world, stated);
    if (!choices.ok) throw new Error(choices.refusal.message);
    worlds.push(
      stepQuarter(compiled, world, choices.value, strikingShocks(compiled, world, rngSeed, run), draws).world,
    );
  }
  return worlds;
};
