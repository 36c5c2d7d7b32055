'use client';

import { startTransition, useEffect, useState } from 'react';
import type { PreviewAnswer } from '@/lib/authoring/preview';
import { useDraft } from '../_draft/draft-context';

/** Quarters that the preview looks ahead, as the game does. */
const HORIZON = 4;

/** How the preview stands: not asked yet, drawn, or kept from it by errors. */
export type PreviewState = 'waiting' | 'drawn' | 'none';

/** The preview of a card as the draft was checked last; the one before stays in view until it comes. */
export const useCardPreview = (
  card: string,
  option: string | null,
): { readonly answer: PreviewAnswer | null; readonly state: PreviewState } => {
  const { checks } = useDraft();
  const [answer, setAnswer] = useState<PreviewAnswer | null>(null);
  const [state, setState] = useState<PreviewState>('waiting');
  useEffect(
    () =>
      checks?.watch({ card, option, horizon: HORIZON }, (found) =>
        // A letter typed meanwhile comes first.
        startTransition(() => {
          setAnswer(found);
          setState(found ? 'drawn' : 'none');
        }),
      ),
    [checks, card, option],
  );
  return { answer: answer?.card === card ? answer : null, state };
};
