import type { Result } from '@/lib/model/refusal';
import type {
  AuthorAnswer,
  ClassChoices,
  DraftAnswer,
  DraftOrigin,
  EditAnswer,
  EditBody,
  EditsAnswer,
  HistoryAnswer,
  KeptSourceAnswer,
  Library,
  OpenedDraft,
  PublicationAnswer,
  PublicationPatch,
  PublishAnswer,
  PublishBody,
  SourceAnswer,
  SourceBody,
  SourceNameBody,
} from '@/lib/server/studio/contract';
import { callApi } from './call-api';
import { LONG_PATIENCE_MS, PATIENCE_MS } from './class-sessions';
import { draftPath } from './draft-path';

/** The drafts of whoever is signed in, and what is published here. */
export const readLibrary = (): Promise<Result<Library>> => callApi('GET', '/api/drafts', ({ library }) => library);

/** Starts a draft as a copy. */
export const newDraft = (from: DraftOrigin): Promise<Result<OpenedDraft>> =>
  callApi('POST', '/api/drafts', ({ openedDraft }) => openedDraft, { from });

/** A draft with all that the editor starts with. */
export const readDraft = (id: string): Promise<Result<DraftAnswer>> =>
  callApi('GET', draftPath(id), ({ draftAnswer }) => draftAnswer);

/** Saves an edit; the same key sent again counts once. */
export const postEdit = (id: string, body: EditBody): Promise<Result<EditAnswer>> =>
  callApi('POST', draftPath(id, '/edits'), ({ edited }) => edited, body, LONG_PATIENCE_MS);

/** What was done since a revision; null for nothing. */
export const readEdits = (id: string, after: number): Promise<Result<EditsAnswer | null>> =>
  callApi('GET', draftPath(id, `/edits?after=${after}`), ({ editsSince }) => editsSince, undefined, PATIENCE_MS);

/** When a draft was changed, and by whom. */
export const readHistory = (id: string): Promise<Result<HistoryAnswer>> =>
  callApi('GET', draftPath(id, '/history'), ({ draftHistory }) => draftHistory);

/** What classes chose on a draft's versions. */
export const readClassChoices = (id: string): Promise<Result<ClassChoices>> =>
  callApi('GET', draftPath(id, '/classes'), ({ classChoices }) => classChoices);

/** Puts a draft away, or takes it out again. */
export const archiveDraft = (id: string, archived: boolean): Promise<Result<OpenedDraft>> =>
  callApi('PATCH', draftPath(id), ({ openedDraft }) => openedDraft, { archived });

/** Deletes a draft for good. */
export const deleteDraft = (id: string): Promise<Result<null>> =>
  callApi('DELETE', draftPath(id), ({ nothing }) => nothing);

/** Lets a colleague write in a draft. */
export const addAuthor = (id: string, email: string): Promise<Result<AuthorAnswer>> =>
  callApi('POST', draftPath(id, '/authors'), ({ authorAdded }) => authorAdded, { email });

/** Ends that somebody writes in a draft. */
export const removeAuthor = (id: string, author: string): Promise<Result<null>> =>
  callApi('DELETE', draftPath(id, `/authors?author=${encodeURIComponent(author)}`), ({ nothing }) => nothing);

/** Starts a draft with what a pack's file holds. */
export const importDraft = (file: Blob): Promise<Result<OpenedDraft>> =>
  callApi(
    'POST',
    '/api/drafts/import',
    ({ openedDraft }) => openedDraft,
    new Blob([file], { type: 'application/zip' }),
  );

/** Adds a document by its pasted text. */
export const addPastedSource = (id: string, body: SourceBody): Promise<Result<SourceAnswer>> =>
  callApi('POST', draftPath(id, '/sources'), ({ sourceAdded }) => sourceAdded, body);

/** Adds a document by a file with its text. */
export const addUploadedSource = (id: string, about: SourceBody, file: File): Promise<Result<SourceAnswer>> => {
  const form = new FormData();
  form.set('about', JSON.stringify(about));
  form.set('file', file);
  return callApi('POST', draftPath(id, '/sources'), ({ sourceAdded }) => sourceAdded, form);
};

/** Keeps the text of a document under a further id, before the draft names it so. */
export const keepSourceAs = (id: string, body: SourceNameBody): Promise<Result<KeptSourceAnswer>> =>
  callApi('PUT', draftPath(id, '/sources'), ({ sourceKept }) => sourceKept, body);

/** Publishes a draft. */
export const publishDraft = (id: string, body: PublishBody): Promise<Result<PublishAnswer>> =>
  callApi('POST', draftPath(id, '/publish'), ({ published }) => published, body);

/** Changes who may see a published version, or puts it away. */
export const changePublication = (id: string, patch: PublicationPatch): Promise<Result<PublicationAnswer>> =>
  callApi(
    'PATCH',
    `/api/publications/${encodeURIComponent(id)}`,
    ({ publicationChanged }) => publicationChanged,
    patch,
  );

/** Where a draft is exported as one file. */
export const exportPath = (id: string, withDocuments: boolean): string =>
  draftPath(id, `/export${withDocuments ? '?documents=1' : ''}`);

/** Where a published version is exported as one file; the key of its link opens one that is found by its link. */
export const publicationExportPath = (id: string, linkKey: string): string =>
  `/api/publications/${encodeURIComponent(id)}/export?key=${encodeURIComponent(linkKey)}`;
