import { listPacks } from '../packs';
import { answerJson } from './answer';
import { handle } from './handle';

/** GET /api/health: whether the database answers, and how many packs are on offer. */
export const getHealth = handle('checking health', async () =>
  answerJson({ status: 'ok', packs: (await listPacks()).length }),
);
