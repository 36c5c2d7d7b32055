import { accepted, type Result, refused, refusedFor } from '../model/refusal';
import { markupIssues } from '../packs/validate/markup';
import type { DraftDocument } from './draft-document';
import { asPackFiles } from './draft-files';
import { draftFromFiles } from './draft-from-files';
import { findJsonFault, MOST_DRAFT_BYTES, requireDraftShape } from './draft-shape';
import { draftValues } from './draft-values';
import { type DocumentText, readPackFile } from './pack-file';

/** What a pack's file comes to: a draft, complete or not, and the documents that its author let go with it. */
export interface ImportedDraft {
  readonly document: DraftDocument;
  readonly documents: Readonly<Record<string, DocumentText>>;
}

const utf8Bytes = (text: string): number => new TextEncoder().encode(text).length;

/** The file of a draft that holds what is no plain data, where one does. */
const oddFile = (document: DraftDocument): { readonly file: string } | undefined => {
  const { pack, sources } = draftValues(document);
  const file = Object.entries({ ...pack, ...sources }).find(([, value]) => findJsonFault(value, 1) !== null)?.[0];
  return file === undefined ? undefined : { file };
};

/** A draft that may travel: what goes out as a file is held to what comes in as one. */
export const requirePortable = (document: DraftDocument): Result<DraftDocument> => {
  const fault = findJsonFault(document);
  if (fault !== null) return refused('odd-shape', fault, oddFile(document));
  const markup = markupIssues(draftValues(document));
  if (markup.length > 0) return refusedFor('markup', markup);
  if (utf8Bytes(JSON.stringify(document)) > MOST_DRAFT_BYTES)
    return refused('draft-too-large', 'The draft would be larger than the 8 MB that the server keeps.');
  return requireDraftShape(document);
};

/**
 * Reads the bytes of a pack's file as a draft. Faults of the pack are no obstacle, since the editor shows them; refused
 * is what is no such file, what is not safe, what its YAML does not state, and texts that hold more than text.
 */
export const importDraft = (bytes: Uint8Array): Result<ImportedDraft> => {
  const file = readPackFile(bytes);
  if (!file.ok) return file;
  const read = draftFromFiles(asPackFiles(file.value.files));
  const document = read.ok ? requirePortable(read.value) : read;
  if (!document.ok) return document;
  const kept = Object.entries(file.value.documents).filter(([id]) => Object.hasOwn(document.value.sources, id));
  return accepted({ document: document.value, documents: Object.fromEntries(kept) });
};
