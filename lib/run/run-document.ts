import type { CounterpartKind } from '../counterpart/act';
import type { Answer } from '../model/world-state';

export const WORLDS = ['draw', 'central'] as const;
export const SHOCK_MODES = ['chance', 'record', 'none'] as const;

/** What a class settled of a quarter, so that neither the counterpart nor chance decides it anew. */
export interface GivenQuarter {
  /** The other side's answers. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly shocks: readonly string[];
}

/** One committed quarter of the player's side: answers to the cards it was dealt. A missing card was left undecided. */
export interface RunNode {
  readonly id: string;
  /** The quarter before it, or null for the first. */
  readonly parent: string | null;
  readonly choices: Readonly<Record<string, Answer>>;
  /** In a quarter taken home from a class. */
  readonly given?: GivenQuarter;
}

/** Weights that the player has moved; what is missing is the pack's. */
export interface RunWeights {
  readonly confidence?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly objectives?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A solo run: what was chosen at its start, and the tree of quarters that were committed. Everything else is computed. */
export interface RunDocument {
  readonly format: 1;
  readonly packId: string;
  readonly packHash: string;
  readonly engineVersion: string;
  readonly rngSeed: number;
  readonly side: string;
  readonly counterpart: CounterpartKind;
  readonly world: (typeof WORLDS)[number];
  readonly shocks: (typeof SHOCK_MODES)[number];
  readonly weights: RunWeights;
  readonly nodes: readonly RunNode[];
  /** Where the player stands: the last committed quarter of the branch in hand, or null at the start. */
  readonly head: string | null;
}

/** What the quarters of a run are played under; it never changes while the run lasts. */
export type RunSetting = Pick<RunDocument, 'rngSeed' | 'side' | 'counterpart' | 'world' | 'shocks'>;

/** The committed quarters from the start to a node, in order. */
export const pathTo = (document: Pick<RunDocument, 'nodes'>, node: string | null): readonly RunNode[] => {
  const byId = new Map(document.nodes.map((known) => [known.id, known]));
  const path: RunNode[] = [];
  for (let at = node; at !== null; ) {
    const found = byId.get(at);
    if (!found || path.length > document.nodes.length)
      throw new Error(`The run has no way back from ${node} to its start.`);
    path.unshift(found);
    at = found.parent;
  }
  return path;
};

/** The ends of all branches, in the order in which they were made. */
export const branchEnds = (document: RunDocument): readonly RunNode[] => {
  const parents = new Set(document.nodes.map((node) => node.parent));
  return document.nodes.filter((node) => !parents.has(node.id));
};

/** Quarters of each branch from the start to its end, in the order in which the branches were made. */
export const branchLengths = (document: RunDocument): readonly number[] => {
  const depths = new Map<string | null, number>([[null, 0]]);
  for (const { id, parent } of document.nodes) depths.set(id, depths.get(parent)! + 1);
  return branchEnds(document).map(({ id }) => depths.get(id)!);
};
