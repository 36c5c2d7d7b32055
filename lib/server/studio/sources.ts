import type { Change } from '../../authoring/changes';
import { DOCUMENT_FACTS, type DocumentFact, NOT_STATED } from '../../authoring/documents';
import type { Language } from '../../model/closed-sets';
import { inTransaction, type Transaction } from '../database';
import { newId } from '../ids';
import type { DraftRow } from './access';
import type { KeptSourceAnswer, SourceAnswer, SourceBody, SourceListing, SourceNameBody } from './contract';
import { forgetSources, readSources, SOURCE_LIMITS, storeSource } from './draft-sources';
import { jsonBytes, readState } from './draft-state';
import { requireOpenDraft, untilWritten, writeEdit } from './edits';
import type { DocumentKind } from './reading/document-kinds';
import { runThread } from './reading/run-thread';
import { studioRefusal } from './refusals';

/** What the text of one document may come to. */
const MOST_DOCUMENT_BYTES = 1_900_000;

/** What is known of a document beside its text. */
export type SourceAbout = Omit<SourceBody, 'text'>;

/** A document as it was sent. */
export interface SentDocument {
  /** Empty where its text was pasted. */
  readonly fileName: string;
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Throws `too-many-documents` where a document of a size would be more than may be kept beside others. */
const requireRoom = (others: readonly SourceListing[], bytes: number): void => {
  const size = others.reduce((sum, { paragraphs }) => sum + jsonBytes(paragraphs), bytes);
  if (others.length >= SOURCE_LIMITS.documents || size > SOURCE_LIMITS.bytes) throw studioRefusal('too-many-documents');
};

/** Throws `known-document` and `too-many-documents`. */
const requirePlace = async (
  transaction: Transaction,
  row: DraftRow,
  document: string,
  bytes: number,
): Promise<void> => {
  const state = await readState(transaction, row);
  if (Object.hasOwn(state.document.sources, document)) throw studioRefusal('known-document');
  requireRoom(await readSources(transaction, row.id, state.document), bytes);
};

/** The facts of a document as a draft states them in a language; what only the other one tells is empty. */
const factsIn = (
  language: Language,
  { language: told = 'en', ...facts }: Omit<SourceAbout, 'document'>,
): [DocumentFact, string][] =>
  DOCUMENT_FACTS.map((fact) => [
    fact,
    facts[fact] === undefined ? NOT_STATED[language] : told === language ? facts[fact] : '',
  ]);

const addToDraft = (document: string, about: Omit<SourceAbout, 'document'>, count: number): Change[] => {
  const english = { ...Object.fromEntries(factsIn('en', about)), count, paragraphs: {} };
  const japanese = Object.fromEntries(factsIn('ja', about).filter(([, text]) => text !== ''));
  const isTold = Object.keys(japanese).length > 0;
  return [
    { op: 'set', path: ['sources', document], value: english },
    ...(isTold ? [{ op: 'set', path: ['sourcesJa', document], value: japanese } as const] : []),
  ];
};

/**
 * Adds a document to a draft: its paragraphs are kept beside it, and an edit of the author names it among the draft's
 * sources. Throws what the reading refuses, `known-document`, `too-many-documents`, and what an edit is refused for.
 */
export const addSource = async (
  me: string,
  id: string,
  { document, ...about }: SourceAbout,
  { fileName, kind, bytes }: SentDocument,
): Promise<SourceAnswer> => {
  await inTransaction(async (transaction) =>
    requirePlace(transaction, await requireOpenDraft(transaction, me, id), document, 0),
  );
  const paragraphs = await runThread<string[]>({ reader: 'document', kind, bytes });
  const size = jsonBytes(paragraphs);
  if (size > MOST_DOCUMENT_BYTES) throw studioRefusal('source-too-long');
  const changes = addToDraft(document, about, paragraphs.length);
  const key = newId();
  const done = await untilWritten(id, async (transaction) => {
    const row = await requireOpenDraft(transaction, me, id);
    await requirePlace(transaction, row, document, size);
    const edit = { author: me, changes, group: key, kind: 'work' as const, of: null, key };
    const written = await writeEdit(transaction, row, edit);
    if (!written) return undefined;
    const source = await storeSource(transaction, id, { document, fileName, paragraphs });
    await forgetSources(transaction, id, written.state.document);
    return { ...written, source };
  });
  return { source: done.source, edit: done.edit };
};

/**
 * Keeps the text of one of a draft's documents under a further id, which the next edit gives it. Throws `unknown-draft`,
 * `draft-archived`, `known-document` and `too-many-documents`.
 */
export const keepSourceAs = (me: string, id: string, { document, as }: SourceNameBody): Promise<KeptSourceAnswer> =>
  inTransaction(async (transaction) => {
    const row = await requireOpenDraft(transaction, me, id);
    const { document: draft } = await readState(transaction, row);
    if (Object.hasOwn(draft.sources, as)) throw studioRefusal('known-document');
    const named = await readSources(transaction, id, draft);
    const kept = named.find((source) => source.document === document);
    if (!kept) return { source: null };
    // The edit that names it so no longer names it as it was called.
    requireRoom(
      named.filter((source) => source !== kept),
      jsonBytes(kept.paragraphs),
    );
    const source = await storeSource(transaction, id, { ...kept, document: as });
    await forgetSources(transaction, id, draft);
    return { source };
  });
