import type { CompiledPack } from '../engine/compile';
import { initialWorld } from '../engine/deal';
import type { WorldState } from '../model/world-state';
import { type PlayedQuarter, type PlayedRun, playQuarter } from './play-run';
import { pathTo, type RunDocument, type RunSetting } from './run-document';

/** A tree of quarters and what they are played under. */
export type PlayableTree = RunSetting & Pick<RunDocument, 'nodes'>;

/** Every quarter of a run's tree as it was played, by node; a quarter that can't be played is missing, and all after it. */
export type PlayedTree = ReadonlyMap<string, PlayedQuarter>;

/** The world after a node, or at the start; undefined where the node can't be played. */
export const worldAfter = (compiled: CompiledPack, tree: PlayedTree, node: string | null): WorldState | undefined =>
  node === null ? initialWorld(compiled) : tree.get(node)?.record.world;

/** Plays the whole tree of a run, each quarter once. */
export const playTree = (compiled: CompiledPack, document: PlayableTree): PlayedTree => {
  const tree = new Map<string, PlayedQuarter>();
  for (const node of document.nodes) {
    const world = worldAfter(compiled, tree, node.parent);
    if (!world || world.quarter >= compiled.pack.quarters) continue;
    const played = playQuarter(compiled, document, world, node);
    if (played.ok) tree.set(node.id, played.value);
  }
  return tree;
};

/** A branch of a played tree, from the start to a node, as far as it can be played. */
export const branchTo = (
  compiled: CompiledPack,
  document: Pick<RunDocument, 'nodes'>,
  tree: PlayedTree,
  node: string | null,
): PlayedRun => {
  const quarters = pathTo(document, node).flatMap(({ id }) => tree.get(id) ?? []);
  return { worlds: [initialWorld(compiled), ...quarters.map(({ record }) => record.world)], quarters };
};
