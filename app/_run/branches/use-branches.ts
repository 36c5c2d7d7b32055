'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { CompiledPack } from '@/lib/engine/compile';
import { branchEndsInOrder, branchLetter, type Stretch, stretchesOf } from '@/lib/run/branch-tree';
import type { PlayedRun } from '@/lib/run/play-run';
import { branchTo, type PlayableTree, type PlayedTree, playTree } from '@/lib/run/play-tree';
import { playRecord } from '@/lib/run/record-branch';
import type { RunDocument } from '@/lib/run/run-document';
import { useRun } from '../run-context';

/** What stands in place of a node's id for the same run with every own card answered by the record. */
export const RECORD = 'record';

/** A branch that can be laid beside others. */
export interface Branch {
  /** The node at its end, or `record`. */
  readonly id: string;
  /** Short enough for a key: a letter, or the word for the record. */
  readonly mark: string;
  /** What it is called on its own. */
  readonly label: string;
  /** What it is called within a sentence. */
  readonly name: string;
  readonly played: PlayedRun;
}

/** A run's tree, played, and its branches by id in the order of the picture, the record last. */
export interface Branches {
  readonly stretches: readonly Stretch[];
  readonly tree: PlayedTree;
  readonly all: readonly Branch[];
}

type Played = Pick<Branches, 'stretches' | 'tree'> & { readonly ends: readonly { id: string; played: PlayedRun }[] };

/** Trees played in this page. Quarters are only ever added or taken away by a new list of them, under the same setting. */
const known = new WeakMap<RunDocument['nodes'], Played>();

const playAll = (compiled: CompiledPack, run: PlayableTree): Played => {
  const found = known.get(run.nodes);
  if (found) return found;
  const tree = playTree(compiled, run);
  const stretches = stretchesOf(run);
  const ends = branchEndsInOrder(stretches).map(({ id }) => ({ id, played: branchTo(compiled, run, tree, id) }));
  const played = { tree, stretches, ends };
  known.set(run.nodes, played);
  return played;
};

/** The run's tree and the record beside it, played anew only where a quarter was added or taken away. */
export const useBranches = (): Branches => {
  const t = useTranslations('branches');
  const { compiled, document } = useRun();
  const { nodes, rngSeed, side, counterpart, world, shocks } = document;
  const found = useMemo(
    () => playAll(compiled, { nodes, rngSeed, side, counterpart, world, shocks }),
    [compiled, nodes, rngSeed, side, counterpart, world, shocks],
  );
  const record = useMemo(
    () => playRecord(compiled, { rngSeed, side, counterpart, world, shocks }),
    [compiled, rngSeed, side, counterpart, world, shocks],
  );
  return useMemo(() => {
    const own = found.ends.map(({ id, played }, place): Branch => {
      const letter = branchLetter(place);
      const name = t('name', { letter });
      return { id, played, mark: letter, label: name, name };
    });
    const byRecord: Branch = {
      id: RECORD,
      mark: t('recordMark'),
      label: t('record'),
      name: t('recordName'),
      played: record,
    };
    return { ...found, all: [...own, byRecord] };
  }, [found, record, t]);
};
