import { type CompiledPack, calendarQuarter } from '../engine/compile';
import { ENGINE_VERSION } from '../engine/version';
import type { Answer, Choices } from '../model/world-state';
import { otherSide, playRun } from '../run/play-run';
import { branchEnds, pathTo, type RunDocument, type RunNode } from '../run/run-document';

/** One answer of one capital to one card, somewhere in a run's tree. */
export interface Decision {
  /** Branches in the order in which they were ended, from 1; a quarter that several share stands under the first. */
  readonly branch: number;
  /** From 1. */
  readonly quarter: number;
  /** As `2010-Q2`. */
  readonly calendarQuarter: string;
  readonly side: string;
  readonly card: string;
  readonly answer: Answer;
  readonly node: string;
  readonly parent: string | null;
  /** Whether it lies on the branch in hand. */
  readonly inHand: boolean;
}

interface Placed {
  readonly branch: number;
  readonly quarter: number;
  readonly node: RunNode;
}

const ownChoices = (document: RunDocument, node: RunNode): Choices =>
  Object.fromEntries(Object.entries(node.choices).map(([card, answer]) => [card, { [document.side]: answer }]));

/** What both capitals chose on a branch, by node; only the player's own where this engine would play it otherwise. */
const choicesOnBranch = (compiled: CompiledPack, document: RunDocument, end: RunNode): ReadonlyMap<string, Choices> => {
  const own = new Map(pathTo(document, end.id).map((node) => [node.id, ownChoices(document, node)]));
  if (document.engineVersion !== ENGINE_VERSION) return own;
  const played = playRun(compiled, document, end.id);
  return played.ok ? new Map(played.value.quarters.map(({ node, record }) => [node, record.choices])) : own;
};

const byCard = (choices: Choices) => Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1));

const decisionsAt = (
  compiled: CompiledPack,
  document: RunDocument,
  placed: Placed,
  choices: Choices,
  inHand: boolean,
) =>
  byCard(choices).flatMap(([card, answers]) =>
    [document.side, otherSide(compiled, document)].flatMap((side): Decision[] => {
      const answer = answers[side];
      if (answer === undefined) return [];
      const { branch, quarter, node } = placed;
      const calendar = calendarQuarter(compiled.pack.starts, quarter);
      return [
        { branch, quarter, calendarQuarter: calendar, side, card, answer, node: node.id, parent: node.parent, inHand },
      ];
    }),
  );

/** Every decision of a run, branch by branch and quarter by quarter, the player's side before the other. */
export const runDecisions = (compiled: CompiledPack, document: RunDocument): Decision[] => {
  const inHand = new Set(pathTo(document, document.head).map(({ id }) => id));
  const told = new Set<string>();
  return branchEnds(document).flatMap((end, i) => {
    const choices = choicesOnBranch(compiled, document, end);
    return pathTo(document, end.id).flatMap((node, depth) => {
      if (told.has(node.id)) return [];
      told.add(node.id);
      const placed = { branch: i + 1, quarter: depth + 1, node };
      return decisionsAt(compiled, document, placed, choices.get(node.id) ?? {}, inHand.has(node.id));
    });
  });
};
