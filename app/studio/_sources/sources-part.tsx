'use client';

import { useDraftValue } from '../_draft/use-draft-value';
import { useWay } from '../_editor/use-way';
import { DocumentList } from './document-list';
import { DocumentSheet } from './document-sheet';

/** The documents: all of them as a list, or the open one with its paragraphs. */
export function SourcesPart() {
  const { open } = useWay();
  const isThere = useDraftValue(({ sources }) => open !== null && Object.hasOwn(sources, open));
  return open !== null && isThere ? <DocumentSheet key={open} id={open} /> : <DocumentList />;
}
