import type { RunDocument, RunNode } from './run-document';

/** A part of a run's tree without forks: quarters one after another, then the stretches that part from the last one. */
export interface Stretch {
  /** One or more, in order. */
  readonly nodes: readonly RunNode[];
  readonly forks: readonly Stretch[];
}

const stretchFrom = (children: ReadonlyMap<string | null, readonly RunNode[]>, first: RunNode): Stretch => {
  const nodes = [first];
  let next = children.get(first.id) ?? [];
  while (next.length === 1) {
    nodes.push(next[0]!);
    next = children.get(next[0]!.id) ?? [];
  }
  return { nodes, forks: next.map((node) => stretchFrom(children, node)) };
};

/** The stretches that begin at the start of a run, in the order in which they were first taken. */
export const stretchesOf = (document: Pick<RunDocument, 'nodes'>): readonly Stretch[] => {
  const children = new Map<string | null, RunNode[]>();
  for (const node of document.nodes) {
    const known = children.get(node.parent);
    if (known) known.push(node);
    else children.set(node.parent, [node]);
  }
  return (children.get(null) ?? []).map((node) => stretchFrom(children, node));
};

/** The ends of all branches in the order in which the tree is read; it stays when a branch is played on. */
export const branchEndsInOrder = (stretches: readonly Stretch[]): readonly RunNode[] =>
  stretches.flatMap(({ nodes, forks }) => (forks.length === 0 ? nodes.slice(-1) : branchEndsInOrder(forks)));

/** A branch's letter by its place from 0: A to Z, then AA. */
export const branchLetter = (place: number): string => {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : `${branchLetter(Math.floor(place / 26) - 1)}${letter}`;
};
