import { z } from 'zod';
import { LANGUAGES } from '../../../model/closed-sets';
import { serverEnv } from '../../env';
import { exportSession, SESSION_EXPORTS } from '../../sessions/export-session';
import { answerFile } from '../answer';
import { handle } from '../handle';
import { readQuery } from '../read-body';
import { isSecure } from '../site';
import { requireHosted } from './who';

const exportQuery = z.object({
  format: z.enum(SESSION_EXPORTS),
  names: z
    .enum(['0', '1'])
    .default('0')
    .transform((names) => names === '1'),
  language: z.enum(LANGUAGES).default('en'),
});

/** Under which address a request found us. */
const originOf = (request: Request): string => {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  return serverEnv().baseUrl?.origin ?? `${isSecure(request) ? 'https' : 'http'}://${host}`;
};

/** GET /api/sessions/[id]/export?format=csv|json|xapi&names=0|1&language=en|ja: the session as a file, for its host. */
export const getSessionExport = handle<[id: string]>('exporting a session', async (request, id) => {
  const query = readQuery(request, exportQuery);
  const live = await requireHosted(request, id);
  const { fileName, contentType, body } = await exportSession(live, { ...query, origin: originOf(request) });
  return answerFile(fileName, contentType, body);
});
