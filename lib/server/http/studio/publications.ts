import { requireHost } from '../../sessions/host';
import type { PublicationAnswer } from '../../studio/contract';
import { patchPublication } from '../../studio/publications';
import { publicationPatchSchema } from '../../studio/requests';
import { answerJson } from '../answer';
import { handle } from '../handle';
import { readBody } from '../read-body';
import { requireOwnOrigin } from '../site';

/** PATCH /api/publications/[id]: who finds a published version, and whether it is offered. */
export const patchPublished = handle<[id: string]>('changing a publication', async (request, id) => {
  requireOwnOrigin(request);
  const me = await requireHost(request);
  const body: PublicationAnswer = {
    publication: await patchPublication(me, id, await readBody(request, publicationPatchSchema)),
  };
  return answerJson(body);
});
