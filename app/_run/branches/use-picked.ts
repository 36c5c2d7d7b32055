'use client';

import { useMemo, useState } from 'react';
import { pathTo } from '@/lib/run/run-document';
import { useRun } from '../run-context';
import type { Branch } from './use-branches';

/** Branches that can be laid side by side. */
export const MOST_PICKED = 4;

/** The branch that the player stands on, or the first. */
const inHand = (ends: readonly Branch[], path: readonly string[]): Branch | undefined => {
  const last = path[path.length - 1];
  return ends.find(({ played }) => played.quarters.some(({ node }) => node === last)) ?? ends[0];
};

/** The branches laid side by side, the yardstick first: at first the one in hand and one more. */
export const usePicked = (all: readonly Branch[]) => {
  const { document } = useRun();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const picked = useMemo(() => {
    const byId = new Map(all.map((branch) => [branch.id, branch]));
    if (chosen) return chosen.flatMap((id) => byId.get(id) ?? []);
    const first = inHand(
      all,
      pathTo(document, document.head).map(({ id }) => id),
    );
    return first ? [first, ...all.filter(({ id }) => id !== first.id)].slice(0, 2) : [];
  }, [all, chosen, document]);
  const ids = picked.map(({ id }) => id);
  const toggle = (id: string) =>
    setChosen(ids.includes(id) ? ids.filter((known) => known !== id) : [...ids, id].slice(0, MOST_PICKED));
  return { picked, isFull: picked.length >= MOST_PICKED, toggle };
};
