import type { CompiledPack } from '../engine/compile';
import { dealtCards, withAnswers } from '../engine/deal';
import { CENTRAL_DRAWS } from '../engine/draws';
import { utilityOf } from '../engine/read-out';
import { stepQuarter } from '../engine/step';
import { POLITICAL_CAPITAL } from '../model/closed-sets';
import type { Choices, WorldState } from '../model/world-state';

/** Quarters that the counterpart looks ahead. */
export const OUTLOOK_QUARTERS = 4;

/** What a side would get from one combination of choices: mean utility over the outlook, and what it is made of. */
export interface Prospect {
  /** Points of utility, 0 to 100. */
  readonly utility: number;
  /** By indicator and under `politicalCapital`: its share of the utility, in points. */
  readonly parts: Readonly<Record<string, number>>;
}

const setAsideAll = (compiled: CompiledPack, world: WorldState): Choices =>
  dealtCards(compiled, world).reduce<Choices>(
    (choices, { card, deciders }) =>
      deciders.reduce((inner, side) => withAnswers(inner, side, { [card.id]: null }), choices),
    {},
  );

/** Looks four quarters ahead on the central path, without shocks and with nothing decided after the coming quarter. */
export const prospectOf = (compiled: CompiledPack, world: WorldState, choices: Choices, side: string): Prospect => {
  const parts: Record<string, number> = {};
  const { max } = compiled.pack.politicalCapital[side]!;
  let at = world;
  let utility = 0;
  for (let q = 0; q < OUTLOOK_QUARTERS; q++) {
    at = stepQuarter(compiled, at, q === 0 ? choices : setAsideAll(compiled, at), [], CENTRAL_DRAWS).world;
    utility += utilityOf(compiled, side, at) / OUTLOOK_QUARTERS;
    compiled.indicators.forEach((id, i) => {
      const weight = compiled.objectives[side]![i]!;
      if (weight !== 0) parts[id] = (parts[id] ?? 0) + (weight * at.levels[i]!) / OUTLOOK_QUARTERS;
    });
    const capital = (compiled.capitalWeight[side]! * 100 * at.politicalCapital[side]!) / max;
    parts[POLITICAL_CAPITAL] = (parts[POLITICAL_CAPITAL] ?? 0) + capital / OUTLOOK_QUARTERS;
  }
  return { utility, parts };
};
