import type { Change } from '../../authoring/changes';
import { DOCUMENT_FACTS, type DocumentFact, NOT_STATED } from '../../authoring/documents';
import type { Language } from '../../model/closed-sets';
import { inTransaction, type Transaction } from '../database';
import { newId } from '../ids';
import type { DraftRow } from './access';
import type { KeptSourceAnswer, SourceAnswer, SourceBody, SourceNameBody } from './contract';
import { readSources, storeSource } from './draft-sources';
import { jsonBytes, readState } from './draft-state';
import { requireOpenDraft, untilWritten, writeEdit } from './edits';
import type { DocumentKind } from './reading/document-kinds';
import { runThread } from './reading/run-thread';
import { studioRefusal } from './refusals';

/** What the documents of one draft may come to, so that all of them fit into the file of a pack. */
const MOST_DOCUMENTS = 60;
const MOST_DOCUMENT_BYTES = 1_900_000;
const MOST_ALL_BYTES = 10_000_000;

/** What is known of a document beside its text. */
export type SourceAbout = Omit<SourceBody, 'text'>;

/** A document as it was sent. */
export interface SentDocument {
  /** Empty where its text was pasted. */
  readonly fileName: string;
  readonly kind: DocumentKind;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Throws `known-document` and `too-many-documents`. */
const requireRoom = async (transaction: Transaction, row: DraftRow, document: string, bytes: number): Promise<void> => {
  const state = await readState(transaction, row);
  if (Object.hasOwn(state.document.sources, document)) throw studioRefusal('known-document');
  const kept = await readSources(transaction, row.id, state.document);
  const size = kept.reduce((sum, { paragraphs }) => sum + jsonBytes(paragraphs), bytes);
  if (kept.length >= MOST_DOCUMENTS || size > MOST_ALL_BYTES) throw studioRefusal('too-many-documents');
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
    requireRoom(transaction, await requireOpenDraft(transaction, me, id), document, 0),
  );
  const paragraphs = await runThread<string[]>({ reader: 'document', kind, bytes });
  const size = jsonBytes(paragraphs);
  if (size > MOST_DOCUMENT_BYTES) throw studioRefusal('source-too-long');
  const changes = addToDraft(document, about, paragraphs.length);
  const key = newId();
  const done = await untilWritten(id, async (transaction) => {
    const row = await requireOpenDraft(transaction, me, id);
    await requireRoom(transaction, row, document, size);
    const edit = { author: me, changes, group: key, kind: 'work' as const, of: null, key };
    const written = await writeEdit(transaction, row, edit);
    return written && { ...written, source: await storeSource(transaction, id, { document, fileName, paragraphs }) };
  });
  return { source: done.source, edit: done.edit };
};

/**
 * Keeps the text of one of a draft's documents under a further id, which the next edit gives it. Throws `unknown-draft`,
 * `draft-archived` and `known-document`.
 */
export const keepSourceAs = (me: string, id: string, { document, as }: SourceNameBody): Promise<KeptSourceAnswer> =>
  inTransaction(async (transaction) => {
    const row = await requireOpenDraft(transaction, me, id);
    const { document: draft } = await readState(transaction, row);
    if (Object.hasOwn(draft.sources, as)) throw studioRefusal('known-document');
    const kept = (await readSources(transaction, id, draft)).find((source) => source.document === document);
    if (!kept) return { source: null };
    return { source: await storeSource(transaction, id, { ...kept, document: as }) };
  });
