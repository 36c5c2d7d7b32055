import type { z } from 'zod/mini';
import type { Result } from '@/lib/model/refusal';
import type { packContent, packList } from './answers';
import { callApi } from './call-api';

/** A pack with its texts in every language. */
export type PackContent = z.infer<typeof packContent>;

/** The packs on offer, each in its newest version here. */
export const readPacks = (): Promise<Result<z.infer<typeof packList>>> =>
  callApi('GET', '/api/packs', (answers) => answers.packList);

/** Any version of a pack that this server has ever loaded. Refuses with `unknown-pack`. */
export const readPack = (hash: string): Promise<Result<PackContent>> =>
  callApi('GET', `/api/packs/${encodeURIComponent(hash)}`, (answers) => answers.packContent);
