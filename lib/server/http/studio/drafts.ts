import { z } from 'zod';
import { requireHost } from '../../sessions/host';
import { addAuthor, removeAuthor } from '../../studio/authors';
import { readClassChoices } from '../../studio/class-choices';
import type { AuthorAnswer, EditAnswer, OpenedDraft, PublishAnswer } from '../../studio/contract';
import { readHistory } from '../../studio/draft-history';
import { archiveDraft, createDraft, deleteDraft, openDraft, pollEdits, readLibrary } from '../../studio/drafts';
import { editBodySchema, MOST_EDIT_BYTES } from '../../studio/edit-schema';
import { appendEdit } from '../../studio/edits';
import { publishDraft } from '../../studio/publish';
import { authorBodySchema, draftPatchSchema, newDraftSchema, publishBodySchema } from '../../studio/requests';
import { answerJson, answerNothing } from '../answer';
import { handle } from '../handle';
import { readBody, readQuery } from '../read-body';
import { requireOwnOrigin } from '../site';

/** GET /api/drafts: the library of whoever is signed in. */
export const getDrafts = handle('reading the library', async (request) =>
  answerJson(await readLibrary(await requireHost(request))),
);

/** POST /api/drafts: begins a draft as a copy. */
export const postDraft = handle('beginning a draft', async (request) => {
  requireOwnOrigin(request);
  const me = await requireHost(request);
  const { from } = await readBody(request, newDraftSchema);
  const body: OpenedDraft = { draft: await createDraft(me, from) };
  return answerJson(body, 201, { location: `/studio/${body.draft.id}` });
});

/** GET /api/drafts/[id]: everything that the editor starts with. */
export const getDraft = handle<[id: string]>('opening a draft', async (request, id) =>
  answerJson(await openDraft(await requireHost(request), id)),
);

/** PATCH /api/drafts/[id]: puts a draft into the archive or takes it out. */
export const patchDraft = handle<[id: string]>('archiving a draft', async (request, id) => {
  requireOwnOrigin(request);
  const me = await requireHost(request);
  const { archived } = await readBody(request, draftPatchSchema);
  const body: OpenedDraft = { draft: await archiveDraft(me, id, archived) };
  return answerJson(body);
});

/** DELETE /api/drafts/[id]: deletes a draft for good. */
export const removeDraft = handle<[id: string]>('deleting a draft', async (request, id) => {
  requireOwnOrigin(request);
  await deleteDraft(await requireHost(request), id);
  return answerNothing();
});

/** GET /api/drafts/[id]/classes: what classes chose on it. */
export const getClassChoices = handle<[id: string]>('reading what classes chose', async (request, id) =>
  answerJson(await readClassChoices(await requireHost(request), id)),
);

/** GET /api/drafts/[id]/history: when it was changed, and by whom. */
export const getHistory = handle<[id: string]>('reading the history of a draft', async (request, id) =>
  answerJson(await readHistory(await requireHost(request), id)),
);

const afterQuery = z.object({ after: z.coerce.number().int().min(0) });

/** GET /api/drafts/[id]/edits?after=: what was done since; 204 where nothing was. */
export const getEdits = handle<[id: string]>('polling edits', async (request, id) => {
  const me = await requireHost(request);
  const found = await pollEdits(me, id, readQuery(request, afterQuery).after);
  return found ? answerJson(found) : answerNothing();
});

/** POST /api/drafts/[id]/edits: appends an edit, and answers once it is on the disk. */
export const postEdit = handle<[id: string]>('saving an edit', async (request, id) => {
  requireOwnOrigin(request);
  const me = await requireHost(request);
  const body: EditAnswer = await appendEdit(me, id, await readBody(request, editBodySchema, MOST_EDIT_BYTES));
  return answerJson(body);
});

/** POST /api/drafts/[id]/authors: lets an instructor write in the draft. */
export const postAuthor = handle<[id: string]>('adding an author', async (request, id) => {
  requireOwnOrigin(request);
  const me = await requireHost(request);
  const body: AuthorAnswer = { author: await addAuthor(me, id, (await readBody(request, authorBodySchema)).email) };
  return answerJson(body);
});

const authorQuery = z.object({ author: z.string().min(1).max(80) });

/** DELETE /api/drafts/[id]/authors?author=: ends that somebody writes in the draft. */
export const removeDraftAuthor = handle<[id: string]>('removing an author', async (request, id) => {
  requireOwnOrigin(request);
  await removeAuthor(await requireHost(request), id, readQuery(request, authorQuery).author);
  return answerNothing();
});

/** POST /api/drafts/[id]/publish: publishes the draft as it stands at a revision. */
export const postPublish = handle<[id: string]>('publishing a draft', async (request, id) => {
  requireOwnOrigin(request);
  const me = await requireHost(request);
  const body: PublishAnswer = await publishDraft(me, id, await readBody(request, publishBodySchema));
  return answerJson(body, 201);
});
