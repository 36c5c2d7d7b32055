import type { CompiledPack } from '../engine/compile';
import { dealtCards, isOpen } from '../engine/deal';
import { ENGINE_VERSION } from '../engine/version';
import { POLITICAL_CAPITAL } from '../model/closed-sets';
import { accepted, type Result, refused } from '../model/refusal';
import type { Answer, WorldState } from '../model/world-state';
import { type PlayedQuarter, playQuarter } from './play-run';
import { playTree, worldAfter } from './play-tree';
import type { RunDocument, RunNode, RunWeights } from './run-document';
import { pruneBranch } from './run-moves';
import { WEIGHED } from './weights';

/** Why a move of a run does not fit a pack. */
export const MOVE_FAULTS = [
  'unknown-card',
  'not-dealt',
  'not-a-decider',
  'unknown-option',
  'option-closed',
  'cannot-afford',
  'after-the-end',
] as const;
export type MoveFaultCode = (typeof MOVE_FAULTS)[number];

/** A move that does not fit, in data; texts are made of it at the edge. */
export interface MoveFault {
  readonly code: MoveFaultCode;
  readonly node: string;
  /** From 1. */
  readonly quarter: number;
  /** Null where the whole quarter does not fit. */
  readonly card: string | null;
  readonly answer: Answer;
}

/** A run fitted to another version of its pack. */
export interface Replay {
  readonly document: RunDocument;
  /** Moves that were left out; their cards stand undecided. */
  readonly left: readonly MoveFault[];
  /** Names of weights that the pack no longer has, and that were left out. */
  readonly weights: readonly string[];
}

/** Faults that play passes over: an answer to a card that was not dealt counts for nothing. */
const HARMLESS: readonly MoveFaultCode[] = ['unknown-card', 'not-dealt'];

const answerFault = (
  compiled: CompiledPack,
  side: string,
  world: WorldState,
  card: string,
  answer: Answer,
): MoveFaultCode | null => {
  if (!compiled.cardById.has(card)) return 'unknown-card';
  const dealt = dealtCards(compiled, world).find((known) => known.card.id === card);
  if (!dealt) return 'not-dealt';
  if (!dealt.deciders.includes(side)) return 'not-a-decider';
  if (answer === null) return null;
  const option = dealt.options.get(answer);
  if (!option) return 'unknown-option';
  return isOpen(compiled, world, option) ? null : 'option-closed';
};

/** Of answers that are possible each, those that must go so that the rest can be paid: the dearest first. */
const unaffordable = (
  compiled: CompiledPack,
  side: string,
  world: WorldState,
  answers: readonly (readonly [string, Answer])[],
): readonly string[] => {
  const priced = answers
    .map(([card, answer]) => ({ card, cost: compiled.cardById.get(card)!.options.get(answer ?? '')?.cost ?? 0 }))
    .sort((a, b) => b.cost - a.cost);
  let total = priced.reduce((sum, { cost }) => sum + cost, 0);
  return priced.flatMap(({ card, cost }) => {
    if (total <= world.politicalCapital[side]! + 1e-9) return [];
    total -= cost;
    return [card];
  });
};

const faultsAt = (compiled: CompiledPack, side: string, world: WorldState, node: RunNode): MoveFault[] => {
  const at = { node: node.id, quarter: world.quarter + 1 };
  if (world.quarter >= compiled.pack.quarters) return [{ ...at, code: 'after-the-end', card: null, answer: null }];
  const answers = Object.entries(node.choices);
  const faults = answers.flatMap(([card, answer]): MoveFault[] => {
    const code = answerFault(compiled, side, world, card, answer);
    return code ? [{ ...at, code, card, answer }] : [];
  });
  const possible = answers.filter(([card]) => !faults.some((fault) => fault.card === card));
  const dear = unaffordable(compiled, side, world, possible);
  return [
    ...faults,
    ...dear.map((card): MoveFault => ({ ...at, code: 'cannot-afford', card, answer: node.choices[card] ?? null })),
  ];
};

/** Whether a run's side is one of the pack's. */
const hasSide = (compiled: CompiledPack, document: RunDocument): boolean => compiled.sides.includes(document.side);

/**
 * The first move of each branch that can't be made, in the order of the tree; empty where the whole run can be played.
 * The run's side must be one of the pack's.
 */
export const findImpossible = (compiled: CompiledPack, document: RunDocument): readonly MoveFault[] => {
  const tree = playTree(compiled, document);
  return document.nodes.flatMap((node) => {
    const world = tree.has(node.id) ? undefined : worldAfter(compiled, tree, node.parent);
    if (!world) return [];
    return faultsAt(compiled, document.side, world, node)
      .filter(({ code }) => !HARMLESS.includes(code))
      .slice(0, 1);
  });
};

/** A run without its impossible moves and what follows them; one who stood there stands on the quarter before. */
export const withoutImpossible = (document: RunDocument, faults: readonly MoveFault[]): RunDocument =>
  faults.reduce((at, { node }) => pruneBranch(at, node), document);

const keptWeights = (compiled: CompiledPack, weights: RunWeights) => {
  const known = new Set([...compiled.indicators, POLITICAL_CAPITAL]);
  const gone = new Set<string>();
  const kept = WEIGHED.map((weighed) => {
    const sides = Object.entries(weights[weighed] ?? {}).map(([side, shares]) => {
      for (const name of Object.keys(shares)) if (!known.has(name)) gone.add(name);
      return [side, Object.fromEntries(Object.entries(shares).filter(([name]) => known.has(name)))] as const;
    });
    return [weighed, Object.fromEntries(sides)] as const;
  });
  return { weights: Object.fromEntries(kept.filter(([weighed]) => weights[weighed])), gone: [...gone] };
};

/** What a class gave stays where it can still be played; else the counterpart and chance decide anew. */
const fitGiven = (compiled: CompiledPack, document: RunDocument, world: WorldState, node: RunNode): RunNode => {
  const { given, ...free } = node;
  const isKnown = given?.shocks.every((shock) => compiled.shockById.has(shock)) ?? true;
  return isKnown && playQuarter(compiled, document, world, node).ok ? node : free;
};

const fitNode = (compiled: CompiledPack, document: RunDocument, tree: Map<string, PlayedQuarter>, node: RunNode) => {
  const world = worldAfter(compiled, tree, node.parent);
  if (!world) return null;
  const faults = faultsAt(compiled, document.side, world, node);
  if (faults.some(({ code }) => code === 'after-the-end')) return { node: null, faults };
  const kept = Object.entries(node.choices).filter(([card]) => !faults.some((fault) => fault.card === card));
  const fitted = fitGiven(compiled, document, world, { ...node, choices: Object.fromEntries(kept) });
  const played = playQuarter(compiled, document, world, fitted);
  if (!played.ok) throw new Error(`A fitted quarter can't be played: ${played.refusal.message}`);
  tree.set(node.id, played.value);
  return { node: fitted, faults };
};

const standingOn = (document: RunDocument, kept: ReadonlySet<string>): string | null => {
  const parents = new Map(document.nodes.map(({ id, parent }) => [id, parent]));
  let at = document.head;
  while (at !== null && !kept.has(at)) at = parents.get(at) ?? null;
  return at;
};

/**
 * Plays a run's moves on a pack that may be another version of its own, by this engine: what no longer fits is named and
 * left out. Refuses with `unknown-side` where the pack does not have the run's side.
 */
export const replayOn = (compiled: CompiledPack, document: RunDocument): Result<Replay> => {
  if (!hasSide(compiled, document))
    return refused('unknown-side', `${document.side} is no side of ${compiled.pack.id}.`);
  const tree = new Map<string, PlayedQuarter>();
  const { weights, gone } = keptWeights(compiled, document.weights);
  const fitted = document.nodes.flatMap((node) => fitNode(compiled, document, tree, node) ?? []);
  const nodes = fitted.flatMap(({ node }) => node ?? []);
  const { id: packId, hash: packHash } = compiled.pack;
  return accepted({
    document: {
      ...document,
      packId,
      packHash,
      engineVersion: ENGINE_VERSION,
      weights,
      nodes,
      head: standingOn(document, new Set(nodes.map(({ id }) => id))),
    },
    left: fitted.flatMap(({ faults }) => faults),
    weights: gone,
  });
};
