import type { Answer } from '../model/world-state';
import type { RunDocument, RunNode, RunWeights } from './run-document';

const sameChoices = (a: RunNode['choices'], b: RunNode['choices']): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && a[key] === b[key]);
};

const nextId = (document: RunDocument): string => {
  const taken = new Set(document.nodes.map((node) => node.id));
  for (let n = document.nodes.length + 1; ; n++) if (!taken.has(`q${n}`)) return `q${n}`;
};

/** Commits a quarter after the head and stands on it; the same choices made there before are taken up again. */
export const commitQuarter = (document: RunDocument, choices: Readonly<Record<string, Answer>>): RunDocument => {
  const known = document.nodes.find((node) => node.parent === document.head && sameChoices(node.choices, choices));
  if (known) return { ...document, head: known.id };
  const node: RunNode = { id: nextId(document), parent: document.head, choices };
  return { ...document, nodes: [...document.nodes, node], head: node.id };
};

/** Steps back one quarter; the branch that was left stays in the tree. */
export const stepBack = (document: RunDocument): RunDocument => {
  const at = document.nodes.find((node) => node.id === document.head);
  return at ? { ...document, head: at.parent } : document;
};

/** Stands on any committed quarter, or on the start. */
export const standOn = (document: RunDocument, node: string | null): RunDocument =>
  node === null || document.nodes.some((known) => known.id === node) ? { ...document, head: node } : document;

/** Takes a branch out of the tree: the node and all that follow it. Standing on one of them, the player steps before it. */
export const pruneBranch = (document: RunDocument, node: string): RunDocument => {
  const gone = new Set([node]);
  for (const known of document.nodes) if (known.parent !== null && gone.has(known.parent)) gone.add(known.id);
  const parent = document.nodes.find((known) => known.id === node)?.parent ?? null;
  return {
    ...document,
    nodes: document.nodes.filter((known) => !gone.has(known.id)),
    head: document.head !== null && gone.has(document.head) ? parent : document.head,
  };
};

/** Replaces the weights that the player has moved. */
export const weigh = (document: RunDocument, weights: RunWeights): RunDocument => ({ ...document, weights });
