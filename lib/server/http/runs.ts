import { findOwner, newOwner, ownerCookie } from '../owner';
import { unwrap } from '../refused';
import { newRunSchema } from '../run-requests';
import { createRun, listRuns } from '../runs';
import { answerJson } from './answer';
import { handle } from './handle';
import { readBody } from './read-body';
import { isSecure, requireOwnOrigin } from './site';

/** GET /api/runs: the runs of this device, the one touched last first. */
export const getRuns = handle('listing runs', async (request) => {
  const owner = findOwner(request.headers);
  return answerJson({ runs: owner === undefined ? [] : await listRuns(owner) });
});

/** POST /api/runs: saves a new run; the first one makes this device an owner. */
export const postRun = handle('creating a run', async (request) => {
  requireOwnOrigin(request);
  const { document, name } = await readBody(request, newRunSchema);
  const owner = findOwner(request.headers) ?? newOwner();
  const run = unwrap(await createRun(owner, document, name));
  return answerJson({ run }, 201, {
    location: `/api/runs/${run.id}`,
    'set-cookie': ownerCookie(owner, isSecure(request)),
  });
});
