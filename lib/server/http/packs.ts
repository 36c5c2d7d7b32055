import { createHash } from 'node:crypto';
import { findPackByHash, listPacks } from '../packs';
import { RefusedError, UNKNOWN_PACK } from '../refused';
import { answerTagged } from './answer';
import { handle } from './handle';

/** GET /api/packs: the packs on offer, without their cards. */
export const getPacks = handle('listing packs', async (request) => {
  const packs = await listPacks();
  const tag = createHash('sha256')
    .update(packs.map(({ contentHash }) => contentHash).join())
    .digest('hex');
  return answerTagged(request, { packs }, tag, false);
});

/**
 * GET /api/packs/[hash]: numbers and texts of any version that was ever loaded, with `studio` where it was published
 * there. Texts may be mended under a hash, so
 * that only an address with `?content=` and the content hash is kept by caches for good.
 */
export const getPack = handle<[hash: string]>('reading a pack', async (request, hash) => {
  const stored = await findPackByHash(hash);
  if (!stored) throw new RefusedError(UNKNOWN_PACK);
  const lasting = new URL(request.url).searchParams.get('content') === stored.contentHash;
  const { pack, texts, studio } = stored;
  return answerTagged(request, { pack, texts, ...(studio && { studio }) }, stored.contentHash, lasting);
});
