import { type CompiledCard, type CompiledPack, compilePack } from '../engine/compile';
import { initialWorld, withAnswers } from '../engine/deal';
import { CENTRAL_DRAWS } from '../engine/draws';
import { playFrom, recordedChoices, recordedShocks, shocksByTable, shockTable } from '../engine/play';
import { readTension } from '../engine/read-out';
import type { Pack } from '../model/pack';
import { accepted, type Result, refused } from '../model/refusal';
import type { WorldState } from '../model/world-state';
import type { PackCheck } from './pack-check';

type Given = PackCheck['given'];

/** Quarters over which an option's shift is averaged, the card's own first. */
export const SHIFT_QUARTERS = 4;

/** The pack with one card always dealt and every option free and open: what choices do stays the same, and all can be made. */
const unhindered = (pack: Pack, cardId: string): Pack => ({
  ...pack,
  cards: pack.cards.map((card) => ({
    ...card,
    requires: card.id === cardId ? [] : card.requires,
    options: card.options.map((option) => ({ ...option, cost: 0, requires: [] })),
  })),
});

/** Worlds after each of the four quarters from a card's own, its deciders all giving one answer. */
const worldsWith = (
  compiled: CompiledPack,
  dealt: CompiledCard,
  answer: string | null,
  given: Given,
): Result<readonly WorldState[]> => {
  const stated = typeof given.shocks === 'string' ? accepted({}) : shockTable(compiled, given.shocks);
  if (!stated.ok) return stated;
  const shocks = given.shocks === 'record' ? recordedShocks(compiled) : stated.value;
  const quarters = dealt.card.quarter + SHIFT_QUARTERS - 1;
  const choose = (world: WorldState) => {
    const others = given.choices === 'record' ? recordedChoices(compiled, world) : given.choices;
    return dealt.deciders.reduce((choices, side) => withAnswers(choices, side, { [dealt.card.id]: answer }), others);
  };
  const script = { choose, happen: (world: WorldState) => shocksByTable(shocks, world) };
  const game = playFrom(compiled, initialWorld(compiled), quarters, script, CENTRAL_DRAWS);
  return game.ok ? accepted(game.value.worlds.slice(dealt.card.quarter)) : game;
};

const measure = (compiled: CompiledPack, id: string, world: WorldState): number => {
  const tension = compiled.tensions.find((known) => known.id === id);
  return tension ? readTension(tension.weights, world.levels) : world.levels[compiled.indexOf.get(id)!]!;
};

/**
 * How far an option moves each tension and indicator: points on the central path, on average over the four quarters
 * from the card's own, against the same game with the card set aside. On a joint card both sides choose it.
 */
export const readOptionShift = (
  pack: Pack,
  cardId: string,
  optionId: string,
  given: Given = { choices: 'record', shocks: 'record' },
): Result<Readonly<Record<string, number>>> => {
  const compiled = compilePack(unhindered(pack, cardId));
  const dealt = compiled.cardById.get(cardId);
  if (!dealt?.options.has(optionId))
    return refused('unknown-option', `There is no option ${cardId}/${optionId}.`, {
      card: cardId,
      id: optionId,
      options: dealt ? [...dealt.options.keys()] : [],
    });
  const chosen = worldsWith(compiled, dealt, optionId, given);
  const without = worldsWith(compiled, dealt, null, given);
  if (!chosen.ok) return chosen;
  if (!without.ok) return without;
  const ids = [...compiled.tensions.map(({ id }) => id), ...compiled.indicators];
  const shift = (id: string) =>
    chosen.value.reduce(
      (sum, world, i) => sum + measure(compiled, id, world) - measure(compiled, id, without.value[i]!),
      0,
    ) / SHIFT_QUARTERS;
  return accepted(Object.fromEntries(ids.map((id) => [id, shift(id)])));
};
