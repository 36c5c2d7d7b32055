'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { RunDocument } from '@/lib/run/run-document';
import { saveRun } from './save-run';

/** What the page may say about the run in hand: `saved` only where the server has acknowledged this very document. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'unsaved' };

const PAUSES_MS = [500, 1000, 2000, 4000, 8000];

/**
 * Keeps a run's document and saves each change, one save at a time and the latest last. Without a run id (a link that
 * was opened) nothing is saved.
 */
export const useSavedDocument = (initial: {
  readonly id: string | null;
  readonly document: RunDocument;
  readonly revision: number;
}): { document: RunDocument; change: (next: (at: RunDocument) => RunDocument) => void; save: SaveState } => {
  const [document, setDocument] = useState(initial.document);
  const [save, setSave] = useState<SaveState>({ kind: initial.id === null ? 'unsaved' : 'saved' });
  const latest = useRef(initial.document);
  const acknowledged = useRef(initial.document);
  const revision = useRef(initial.revision);
  const busy = useRef(false);
  const failures = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const push = useCallback(async (): Promise<void> => {
    if (initial.id === null || busy.current || latest.current === acknowledged.current) return;
    busy.current = true;
    const sent = latest.current;
    setSave({ kind: 'saving' });
    const outcome = await saveRun(initial.id, sent, revision.current);
    busy.current = false;
    if (outcome.kind === 'refused') {
      setSave(outcome);
      return;
    }
    if (outcome.kind === 'unanswered') {
      setSave({ kind: 'waiting' });
      const pause = PAUSES_MS[Math.min(failures.current, PAUSES_MS.length - 1)]!;
      failures.current += 1;
      timer.current = setTimeout(() => void push(), pause);
      return;
    }
    failures.current = 0;
    revision.current = outcome.revision;
    acknowledged.current = sent;
    if (latest.current === sent) setSave({ kind: 'saved' });
    else await push();
  }, [initial.id]);

  useEffect(() => () => clearTimeout(timer.current), []);

  const change = useCallback(
    (next: (at: RunDocument) => RunDocument) => {
      const changed = next(latest.current);
      if (changed === latest.current) return;
      latest.current = changed;
      setDocument(changed);
      clearTimeout(timer.current);
      void push();
    },
    [push],
  );

  return { document, change, save };
};
