import { z } from 'zod';
import { MOST_IMPORT_BYTES } from '../../../authoring/publishing';
import { RefusedError } from '../../refused';
import { requireHost } from '../../sessions/host';
import type { OpenedDraft } from '../../studio/contract';
import { type ExportedPack, exportDraft, exportPublication, importPackFile } from '../../studio/pack-files';
import { answerFile, answerJson } from '../answer';
import { handle } from '../handle';
import { readBytes, readQuery } from '../read-body';
import { requireOwnOrigin } from '../site';

const answerPack = ({ fileName, bytes }: ExportedPack): Response => answerFile(fileName, 'application/zip', bytes);

const draftQuery = z.object({
  documents: z
    .enum(['0', '1'])
    .default('0')
    .transform((documents) => documents === '1'),
});

/** GET /api/drafts/[id]/export?documents=0|1: a draft as a file, with the texts of its documents where asked for. */
export const getDraftExport = handle<[id: string]>('exporting a draft', async (request, id) => {
  const me = await requireHost(request);
  return answerPack(await exportDraft(me, id, readQuery(request, draftQuery).documents));
});

const linkQuery = z.object({ key: z.string().max(80).optional() });

/** GET /api/publications/[id]/export?key=: a published version as a file; the key of its link opens one that is by link. */
export const getPublicationExport = handle<[id: string]>('exporting a publication', async (request, id) => {
  const me = await requireHost(request);
  return answerPack(await exportPublication(me, id, readQuery(request, linkQuery).key ?? null));
});

const ZIP_TYPES = ['application/zip', 'application/x-zip-compressed', 'application/octet-stream'];

const requireZipType = (request: Request): void => {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (ZIP_TYPES.includes(type)) return;
  throw new RefusedError({ code: 'wrong-content-type', message: 'Send the file, with content-type: application/zip.' });
};

const TOO_LARGE = { code: 'file-too-large', message: 'A pack’s file may have 5 MB at most.' };

/** POST /api/drafts/import: a new draft with what a pack's file holds. */
export const postImport = handle('importing a draft', async (request) => {
  requireOwnOrigin(request);
  const me = await requireHost(request);
  requireZipType(request);
  const bytes = await readBytes(request, MOST_IMPORT_BYTES, TOO_LARGE);
  const body: OpenedDraft = { draft: await importPackFile(me, bytes) };
  return answerJson(body, 201, { location: `/studio/${body.draft.id}` });
});
