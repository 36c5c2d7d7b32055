'use client';

import { useMemo } from 'react';
import type { CitingPlace } from '@/lib/authoring/citations';
import { useDraft } from '../_draft/draft-context';
import { DocumentFacts } from './document-facts';
import { DocumentHead } from './document-head';
import { ParagraphList } from './paragraph-list';
import { standingsOf } from './standing';
import { useCitedBy } from './use-cited-by';

const NO_TEXTS: readonly string[] = [];
const UNCITED: ReadonlyMap<number, readonly CitingPlace[]> = new Map();

/** One document: who wrote it, and its paragraphs with what players read of them and what cites them. */
export function DocumentSheet({ id }: { readonly id: string }) {
  const { document, sources } = useDraft();
  const cited = useCitedBy().get(id) ?? UNCITED;
  const texts = sources.find((source) => source.document === id)?.paragraphs ?? NO_TEXTS;
  const standings = useMemo(() => standingsOf(document, id, texts.length, cited), [document, id, texts, cited]);
  return (
    <article aria-labelledby="document-title">
      <DocumentHead id={id} />
      <DocumentFacts id={id} />
      <ParagraphList document={id} standings={standings} texts={texts} cited={cited} />
    </article>
  );
}
