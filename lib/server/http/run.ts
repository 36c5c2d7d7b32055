import { z } from 'zod';
import { LANGUAGES } from '../../model/closed-sets';
import { EXPORT_FORMATS, exportRun } from '../export-run';
import { findOwner } from '../owner';
import { RefusedError, UNKNOWN_RUN, unwrap } from '../refused';
import { renameRunSchema, saveRunSchema } from '../run-requests';
import { deleteRun, renameRun, requireRun, saveRun } from '../runs';
import { answerFile, answerJson, answerNothing } from './answer';
import { handle } from './handle';
import { readBody, readQuery } from './read-body';
import { requireOwnOrigin } from './site';

const requireOwner = (request: Request): string => {
  const owner = findOwner(request.headers);
  if (owner === undefined) throw new RefusedError(UNKNOWN_RUN);
  return owner;
};

/** GET /api/runs/[id]: a run with its document. */
export const getRun = handle<[id: string]>('reading a run', async (request, id) =>
  answerJson({ run: await requireRun(requireOwner(request), id) }),
);

/** PUT /api/runs/[id]: saves a document over the revision that it names. */
export const putRun = handle<[id: string]>('saving a run', async (request, id) => {
  requireOwnOrigin(request);
  const { document, expectedRevision } = await readBody(request, saveRunSchema);
  return answerJson({ run: unwrap(await saveRun(requireOwner(request), id, document, expectedRevision)) });
});

/** PATCH /api/runs/[id]: renames a run. */
export const patchRun = handle<[id: string]>('renaming a run', async (request, id) => {
  requireOwnOrigin(request);
  const { name } = await readBody(request, renameRunSchema);
  return answerJson({ run: unwrap(await renameRun(requireOwner(request), id, name)) });
});

/** DELETE /api/runs/[id]: deletes a run for good. */
export const removeRun = handle<[id: string]>('deleting a run', async (request, id) => {
  requireOwnOrigin(request);
  unwrap(await deleteRun(requireOwner(request), id));
  return answerNothing();
});

const exportQuery = z.object({ format: z.enum(EXPORT_FORMATS), language: z.enum(LANGUAGES).default('en') });

/** GET /api/runs/[id]/export?format=json|csv|levels&language=en|ja: a run as a file. */
export const getRunExport = handle<[id: string]>('exporting a run', async (request, id) => {
  const { format, language } = readQuery(request, exportQuery);
  const { fileName, contentType, body } = await exportRun(requireOwner(request), id, format, language);
  return answerFile(fileName, contentType, body);
});
