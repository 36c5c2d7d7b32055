'use client';

import { useMemo } from 'react';
import { feedbackOf } from '@/lib/authoring/feedback';
import { useDraftStore } from '../_draft/draft-context';
import { useDraftValue } from '../_draft/use-draft-value';

/** How stable the draft's indicators are, calculated anew only when one of the two values changes that it hangs on. */
export const useFeedback = (): ReturnType<typeof feedbackOf> => {
  const store = useDraftStore();
  const indicators = useDraftValue(({ pack }) => pack.indicators);
  const impacts = useDraftValue(({ pack }) => pack.crossImpacts);
  // biome-ignore lint/correctness/useExhaustiveDependencies: stability hangs on these two values and nothing else
  return useMemo(() => feedbackOf(store.document), [store, indicators, impacts]);
};
