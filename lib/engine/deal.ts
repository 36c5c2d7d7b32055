import type { Option } from '../model/pack';
import { accepted, type Result, refused } from '../model/refusal';
import type { Choices, WorldState } from '../model/world-state';
import type { CompiledCard, CompiledPack } from './compile';
import { allHold, before } from './conditions';

/** The world at the start of a pack. */
export const initialWorld = (compiled: CompiledPack): WorldState => ({
  quarter: 0,
  levels: compiled.start,
  anchors: compiled.start,
  politicalCapital: Object.fromEntries(
    compiled.sides.map((side) => [side, compiled.pack.politicalCapital[side]!.start]),
  ),
  chosen: {},
  happened: {},
  underWay: [],
});

/** Cards dealt in the quarter that follows the given world, sorted by id. */
export const dealtCards = (compiled: CompiledPack, world: WorldState): CompiledCard[] =>
  (compiled.cardsOf.get(world.quarter + 1) ?? []).filter(({ card }) => allHold(compiled, before(world), card.requires));

/** Whether an option is open in the given world, whatever it costs. */
export const isOpen = (compiled: CompiledPack, world: WorldState, option: Option): boolean =>
  allHold(compiled, before(world), option.requires);

/** What a side's choices of the coming quarter cost together. */
export const costOfChoices = (dealt: readonly CompiledCard[], choices: Choices, side: string): number =>
  dealt.reduce((sum, { card, options }) => {
    const answer = choices[card.id]?.[side];
    return answer == null ? sum : sum + (options.get(answer)?.cost ?? 0);
  }, 0);

const refuseAnswer = (compiled: CompiledPack, world: WorldState, dealt: CompiledCard, side: string, answer: string) => {
  const { card } = dealt;
  if (!dealt.deciders.includes(side))
    return refused('not-a-decider', `${side} does not decide on ${card.id}; ${dealt.deciders.join(' and ')} does.`, {
      side,
      card: card.id,
      sides: dealt.deciders,
    });
  const option = dealt.options.get(answer);
  if (!option)
    return refused(
      'unknown-option',
      `${card.id} has no option ${answer}; it has ${card.options.map((known) => known.id).join(', ')}.`,
      { card: card.id, id: answer, options: card.options.map((known) => known.id as string) },
    );
  if (!isOpen(compiled, world, option))
    return refused(
      'option-closed',
      `${card.id}: the option ${answer} is not open, since what it requires does not hold.`,
      { card: card.id, option: answer },
    );
  return null;
};

/** The answers of the coming quarter that count: those to cards that are dealt. Refuses what cannot be chosen or paid. */
export const checkChoices = (compiled: CompiledPack, world: WorldState, choices: Choices): Result<Choices> => {
  const dealt = dealtCards(compiled, world);
  const counted: Record<string, Record<string, string | null>> = {};
  for (const compiledCard of dealt) {
    const answers = choices[compiledCard.card.id];
    if (!answers) continue;
    for (const [side, answer] of Object.entries(answers)) {
      const refusal = answer === null ? null : refuseAnswer(compiled, world, compiledCard, side, answer);
      if (refusal) return refusal;
    }
    counted[compiledCard.card.id] = { ...answers };
  }
  for (const side of compiled.sides) {
    const cost = costOfChoices(dealt, counted, side);
    const held = world.politicalCapital[side]!;
    if (cost > held + 1e-9)
      return refused(
        'cannot-afford',
        `In quarter ${world.quarter + 1} the choices of ${side} cost ${cost} political capital and it holds ${held.toFixed(2)}.`,
        { number: world.quarter + 1, side, cost, held: held.toFixed(2) },
      );
  }
  return accepted(counted);
};

/**
 * All answers of one side to the dealt cards that are open and affordable together, one entry per combination.
 * Cards that are set aside in `fixed` are left out, and those answered there keep that answer.
 */
export const affordableCombinations = (
  compiled: CompiledPack,
  world: WorldState,
  side: string,
  fixed: Readonly<Record<string, string | null>> = {},
): Readonly<Record<string, string>>[] => {
  let combinations: { answers: Record<string, string>; cost: number }[] = [{ answers: {}, cost: 0 }];
  for (const dealt of dealtCards(compiled, world)) {
    const given = fixed[dealt.card.id];
    if (!dealt.deciders.includes(side) || given === null) continue;
    const open = dealt.card.options.filter(
      (option) => isOpen(compiled, world, option) && (given === undefined || given === option.id),
    );
    combinations = combinations.flatMap(({ answers, cost }) =>
      open.map((option) => ({ answers: { ...answers, [dealt.card.id]: option.id }, cost: cost + option.cost })),
    );
  }
  return combinations.filter(({ cost }) => cost <= world.politicalCapital[side]! + 1e-9).map(({ answers }) => answers);
};

/** What the record has a side do in the coming quarter: the recorded option, or `null` (set aside) where there is none. */
export const recordedAnswers = (
  compiled: CompiledPack,
  world: WorldState,
  side: string,
): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    dealtCards(compiled, world)
      .filter(({ deciders }) => deciders.includes(side))
      .map(({ card }) => [card.id, card.recorded]),
  );

/** Lays one side's answers into a set of choices. */
export const withAnswers = (
  choices: Choices,
  side: string,
  answers: Readonly<Record<string, string | null>>,
): Choices => {
  const merged: Record<string, Record<string, string | null>> = { ...choices };
  for (const [card, answer] of Object.entries(answers)) merged[card] = { ...merged[card], [side]: answer };
  return merged;
};
