'use client';

import { useMemo } from 'react';
import { type CitedBy, citedBy } from '@/lib/authoring/citations';
import { useDraftStore } from '../_draft/draft-context';
import { useDraftValue } from '../_draft/use-draft-value';

/** By document and paragraph, what cites it; found anew only when a part of the draft changes that can cite. */
export const useCitedBy = (): CitedBy => {
  const store = useDraftStore();
  const cards = useDraftValue((document) => document.cards);
  const shocks = useDraftValue((document) => document.shocks);
  const pack = useDraftValue((document) => document.pack);
  const checks = useDraftValue((document) => document.checks);
  // biome-ignore lint/correctness/useExhaustiveDependencies: citations stand in these four parts and nowhere else
  return useMemo(() => citedBy(store.document), [store, cards, shocks, pack, checks]);
};
