'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useSay } from '../_editor/said';
import { useAtRest } from '../_fields/use-at-rest';

/** Long enough for whoever types not to be interrupted. */
const PAUSE_MS = 2_500;

/** Says that the preview has followed a change, or cannot, once the author pauses; not what each letter does to it. */
export const usePreviewSaid = (state: 'drawn' | 'drawing' | 'none'): void => {
  const t = useTranslations('studio.preview');
  const say = useSay();
  const hasChanged = useRef(false);
  useEffect(() => {
    if (state === 'drawing') hasChanged.current = true;
  }, [state]);
  const rested = useAtRest(state, PAUSE_MS);
  useEffect(() => {
    if (rested === 'drawing' || rested !== state || !hasChanged.current) return;
    hasChanged.current = false;
    say(t(rested === 'drawn' ? 'redrawn' : 'none'));
  }, [rested, state, say, t]);
};
