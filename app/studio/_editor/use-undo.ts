'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useRef } from 'react';
import { placeOf } from '@/lib/authoring/places';
import { useDraft } from '../_draft/draft-context';
import { useSay } from './said';
import { usePlaceText } from './use-place-text';

interface Undoing {
  readonly undo: () => void;
  readonly redo: () => void;
}

/** Undo and redo that say where they changed something back, or that there is nothing; `onDone` is told the place. */
export const useUndo = (onDone?: (place: string) => void): Undoing => {
  const t = useTranslations('studio.editor');
  const { edits, undo, redo, canUndo, canRedo } = useDraft();
  const placeText = usePlaceText();
  const say = useSay();
  const last = edits.at(-1);
  const isAsked = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another edit is something to tell
  useEffect(() => {
    if (!isAsked.current || !last) return;
    isAsked.current = false;
    const [change] = last.changes;
    if (last.kind === 'work' || !change) return;
    const place = placeOf(change.path);
    say(t(last.kind === 'undo' ? 'undone' : 'redone', { place: placeText(place) || place }));
    onDone?.(place);
  }, [last?.key]);
  const asking = useCallback((take: () => void) => {
    isAsked.current = true;
    take();
  }, []);
  return {
    undo: useCallback(() => (canUndo ? asking(undo) : say(t('noUndo'))), [asking, undo, canUndo, say, t]),
    redo: useCallback(() => (canRedo ? asking(redo) : say(t('noRedo'))), [asking, redo, canRedo, say, t]),
  };
};
