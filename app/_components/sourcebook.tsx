'use client';

import dynamic from 'next/dynamic';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Evidence } from '@/lib/model/closed-sets';
import type { Citation } from '@/lib/model/pack';
import type { DocumentTexts } from '@/lib/model/texts';

/** What a reader asks to see: paragraphs, and why they are held to support something. */
export interface Cited {
  readonly citation: Citation;
  readonly evidence?: Evidence;
  /** What the paragraphs are cited for, for example an option and the indicator that it moves. */
  readonly claim?: string;
  readonly why?: string;
}

interface Sourcebook {
  readonly documents: Readonly<Record<string, DocumentTexts>>;
  readonly show: (cited: Cited) => void;
}

const Context = createContext<Sourcebook | null>(null);

const CitationPanel = dynamic(() => import('./citation-panel').then((module) => module.CitationPanel), { ssr: false });

/** The documents behind a page, and the one panel in which its citations open. */
export function SourcebookProvider({
  documents,
  pack,
  children,
}: {
  documents: Sourcebook['documents'];
  /** The hash of the version that the documents belong to, where it is one. */
  pack?: string | undefined;
  children: ReactNode;
}) {
  const [cited, setCited] = useState<Cited | null>(null);
  const [open, setOpen] = useState(false);
  const book = useMemo(
    () => ({
      documents,
      show: (next: Cited) => {
        setCited(next);
        setOpen(true);
      },
    }),
    [documents],
  );
  return (
    <Context value={book}>
      {children}
      {cited && <CitationPanel cited={cited} documents={documents} pack={pack} open={open} onOpenChange={setOpen} />}
    </Context>
  );
}

/** The page's documents; throws outside of a `SourcebookProvider`. */
export const useSourcebook = (): Sourcebook => {
  const book = useContext(Context);
  if (!book) throw new Error('A citation needs a SourcebookProvider around it.');
  return book;
};
