import type { CompiledPack } from '../engine/compile';
import { costOfChoices, dealtCards, initialWorld, isOpen } from '../engine/deal';
import type { Condition, Option } from '../model/pack';
import type { Answer, WorldState } from '../model/world-state';
import { type PlayedTree, worldAfter } from './play-tree';
import { pathTo, type RunDocument } from './run-document';

/** Whether an option can be taken at a place in the tree: it is closed where what it requires does not hold. */
export type Reach = 'open' | 'dear' | 'closed';

/** An option of the player's cards that no branch has taken. */
export interface UntriedOption {
  readonly card: string;
  readonly option: string;
  /** The quarter (from 1) in which its card is dealt. */
  readonly quarter: number;
  /** Where to stand to try it: the quarter before, or null for the start. */
  readonly from: string | null;
  readonly reach: Reach;
  /** What it takes, and what is held there. */
  readonly cost: number;
  readonly held: number;
  readonly requires: readonly Condition[];
  /** The player's other answers of that quarter as they were given, to try this one beside them; none where they leave too little to pay for it. */
  readonly others: Readonly<Record<string, Answer>>;
}

interface Place {
  readonly from: string | null;
  readonly world: WorldState;
}

/** Places from which a quarter can be played, those of the branch in hand first. */
const placesOf = (compiled: CompiledPack, document: RunDocument, tree: PlayedTree): readonly Place[] => {
  const inHand = [null, ...pathTo(document, document.head).map(({ id }) => id)];
  const others = document.nodes.map(({ id }) => id).filter((id) => !inHand.includes(id));
  return [...inHand, ...others].flatMap((from) => {
    const world = worldAfter(compiled, tree, from);
    return world && world.quarter < compiled.pack.quarters ? [{ from, world }] : [];
  });
};

const reachOf = (compiled: CompiledPack, side: string, option: Option, world: WorldState): Reach => {
  if (!isOpen(compiled, world, option)) return 'closed';
  return option.cost <= world.politicalCapital[side]! + 1e-9 ? 'open' : 'dear';
};

/** The other answers that were given after a place: on the branch in hand, or on the first branch from there. */
const othersAt = (
  compiled: CompiledPack,
  document: RunDocument,
  { from, world }: Place,
  card: string,
  option: Option,
): Readonly<Record<string, Answer>> => {
  const inHand = new Set(pathTo(document, document.head).map(({ id }) => id));
  const after = document.nodes.filter(({ parent }) => parent === from);
  const given = (after.find(({ id }) => inHand.has(id)) ?? after[0])?.choices ?? {};
  const others = Object.fromEntries(Object.entries(given).filter(([known]) => known !== card));
  const choices = Object.fromEntries(
    Object.entries(others).map(([known, answer]) => [known, { [document.side]: answer }]),
  );
  const cost = costOfChoices(dealtCards(compiled, world), choices, document.side) + option.cost;
  return cost <= world.politicalCapital[document.side]! + 1e-9 ? others : {};
};

const REACHES: readonly Reach[] = ['open', 'dear', 'closed'];

const chosenOptions = (document: RunDocument): ReadonlySet<string> =>
  new Set(
    document.nodes.flatMap(({ choices }) => Object.entries(choices).map(([card, answer]) => `${card}/${answer}`)),
  );

/** The player's options that no branch has taken, of the cards that were dealt in some branch, by quarter, then card. */
export const untriedOptions = (
  compiled: CompiledPack,
  document: RunDocument,
  tree: PlayedTree,
): readonly UntriedOption[] => {
  const { side } = document;
  const places = placesOf(compiled, document, tree);
  const chosen = chosenOptions(document);
  const own = compiled.cards
    .filter(({ deciders }) => deciders.includes(side))
    .sort((a, b) => a.card.quarter - b.card.quarter);
  return own.flatMap(({ card }) => {
    const dealt = places.filter(({ world }) => dealtCards(compiled, world).some((known) => known.card.id === card.id));
    if (dealt.length === 0) return [];
    return card.options
      .filter(({ id }) => !chosen.has(`${card.id}/${id}`))
      .map((option): UntriedOption => {
        const reaches = dealt.map(({ world }) => reachOf(compiled, side, option, world));
        const reach = REACHES.find((known) => reaches.includes(known))!;
        const place = dealt[reaches.indexOf(reach)]!;
        return {
          card: card.id,
          option: option.id,
          quarter: card.quarter,
          from: place.from,
          reach,
          cost: option.cost,
          held: place.world.politicalCapital[side]!,
          requires: option.requires,
          others: othersAt(compiled, document, place, card.id, option),
        };
      });
  });
};

/** The player's cards that no branch was dealt, since what they require held nowhere. */
export const undealtCards = (
  compiled: CompiledPack,
  document: RunDocument,
  tree: PlayedTree,
): readonly { readonly card: string; readonly quarter: number; readonly requires: readonly Condition[] }[] => {
  const worlds = [initialWorld(compiled), ...[...tree.values()].map(({ record }) => record.world)];
  const dealt = new Set(worlds.flatMap((world) => dealtCards(compiled, world).map(({ card }) => card.id)));
  return compiled.cards
    .filter(({ card, deciders }) => deciders.includes(document.side) && !dealt.has(card.id))
    .map(({ card }) => ({ card: card.id, quarter: card.quarter, requires: card.requires }));
};
