'use client';

import { startTransition, useEffect, useState } from 'react';
import type { PreviewAnswer } from '@/lib/authoring/preview';
import { useDraft } from '../_draft/draft-context';

/** Runs that are drawn at once after a change, and those that it is drawn with when nothing changes for a moment. */
const FIRST_RUNS = 500;
const REFINED_RUNS = 2_000;
const REST_MS = 400;
/** Quarters that the preview looks ahead, as the game does. */
const HORIZON = 4;

/** How the preview stands: not asked yet, drawn, or kept from it by errors. */
export type PreviewState = 'waiting' | 'drawn' | 'none';

/** The preview of a card as the draft was checked last; the one before stays in view until it comes. */
export const useCardPreview = (
  card: string,
  option: string | null,
): { readonly answer: PreviewAnswer | null; readonly state: PreviewState } => {
  const { checks, issues, isChecked } = useDraft();
  const [answer, setAnswer] = useState<PreviewAnswer | null>(null);
  const [state, setState] = useState<PreviewState>('waiting');
  // biome-ignore lint/correctness/useExhaustiveDependencies: new issues tell that the draft was checked anew
  useEffect(() => {
    if (!checks || !isChecked) return;
    let isLatest = true;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const ask = async (runs: number): Promise<void> => {
      const found = await checks.preview({ card, option, runs, horizon: HORIZON });
      if (!isLatest) return;
      // A letter typed meanwhile comes first.
      startTransition(() => {
        setAnswer(found);
        setState(found ? 'drawn' : 'none');
      });
      if (found && runs < REFINED_RUNS) rest = setTimeout(() => void ask(REFINED_RUNS), REST_MS);
    };
    void ask(FIRST_RUNS);
    return () => {
      isLatest = false;
      clearTimeout(rest);
    };
  }, [checks, issues, isChecked, card, option]);
  return { answer: answer?.card === card ? answer : null, state };
};
