import type { Choices, SetOff, WorldState } from '../model/world-state';
import { type CompiledCard, type CompiledPack, type EffectGroup, pairName, setOffGroup } from './compile';
import { allHold, type Circumstances } from './conditions';
import { dealtCards } from './deal';

/** The group of effects that a dealt card sets off under the given answers, or null where it sets off nothing. */
export const groupOfCard = (
  sides: readonly string[],
  dealt: CompiledCard,
  answers: Readonly<Record<string, string | null>> | undefined,
): EffectGroup | null => {
  const given = dealt.deciders.map((side) => answers?.[side]);
  if (given.includes(null)) return null;
  if (given.includes(undefined)) return dealt.undecided;
  const chosen = answers as Readonly<Record<string, string>>;
  const [first] = given as string[];
  if (given.every((option) => option === first)) return dealt.byOption.get(first!)!;
  return dealt.byPair.get(pairName(sides, chosen)) ?? dealt.disagreement;
};

/** Adds the choices of a quarter to those made before; an option chosen is remembered, a card set aside too. */
export const withChosen = (world: WorldState, choices: Choices): Choices => ({ ...world.chosen, ...choices });

/** Adds the shocks of a quarter to those that have happened. */
export const withHappened = (world: WorldState, shocks: readonly string[]): Readonly<Record<string, number>> => ({
  ...world.happened,
  ...Object.fromEntries(shocks.map((id) => [id, world.quarter + 1])),
});

/** Everything that the coming quarter sets off, in an order that does not depend on the order of files. */
export const setOffInQuarter = (
  compiled: CompiledPack,
  world: WorldState,
  choices: Choices,
  shocks: readonly string[],
): SetOff[] => {
  const circumstances: Circumstances = {
    levels: world.levels,
    chosen: withChosen(world, choices),
    happened: withHappened(world, shocks),
  };
  const groups: EffectGroup[] = [];
  for (const dealt of dealtCards(compiled, world)) {
    const found = groupOfCard(compiled.sides, dealt, choices[dealt.card.id]);
    if (found) groups.push(found);
  }
  for (const shock of compiled.shocks) if (shocks.includes(shock.shock.id)) groups.push(shock.group);
  return groups.flatMap((found) =>
    setOffGroup(found, world.quarter + 1, (effect) => allHold(compiled, circumstances, effect.when)),
  );
};
