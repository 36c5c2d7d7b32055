'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Refusal } from '@/lib/model/refusal';
import type { RunDocument } from '@/lib/run/run-document';
import { saveRun } from '../_data/runs';

/** What the page may say about the run in hand: `saved` only where the server has acknowledged this very document. */
export type SaveState =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'saving' }
  /** The server did not answer or could not; it is tried again by itself. */
  | { readonly kind: 'waiting'; readonly refusal: Refusal }
  /** The server will not save it; nothing is tried again. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unsaved' };

const PAUSES_MS = [500, 1000, 2000, 4000, 8000];

const passes = ({ code }: Refusal): boolean => code === 'no-answer' || code === 'bug' || code.startsWith('store-');

interface Saving {
  document: RunDocument;
  change: (next: (at: RunDocument) => RunDocument) => void;
  save: SaveState;
}

/**
 * Keeps a run's document and saves each change, one save at a time and the latest last. Without a run id (a link that
 * was opened) nothing is saved.
 */
export const useSavedDocument = (id: string | null, initial: RunDocument, initialRevision: number): Saving => {
  const [document, setDocument] = useState(initial);
  const [save, setSave] = useState<SaveState>(
    id === null ? { kind: 'unsaved' } : { kind: 'saved', revision: initialRevision },
  );
  const latest = useRef(initial);
  const acknowledged = useRef(initial);
  const revision = useRef(initialRevision);
  const busy = useRef(false);
  const failures = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const push = useCallback(async (): Promise<void> => {
    if (id === null || busy.current || latest.current === acknowledged.current) return;
    busy.current = true;
    const sent = latest.current;
    setSave({ kind: 'saving' });
    const outcome = await saveRun(id, sent, revision.current);
    busy.current = false;
    if (!outcome.ok && passes(outcome.refusal)) {
      setSave({ kind: 'waiting', refusal: outcome.refusal });
      timer.current = setTimeout(() => void push(), PAUSES_MS[Math.min(failures.current, PAUSES_MS.length - 1)]);
      failures.current += 1;
      return;
    }
    if (!outcome.ok) {
      setSave({ kind: 'refused', refusal: outcome.refusal });
      return;
    }
    failures.current = 0;
    revision.current = outcome.value.run.revision;
    acknowledged.current = sent;
    if (latest.current === sent) setSave({ kind: 'saved', revision: revision.current });
    else await push();
  }, [id]);

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
