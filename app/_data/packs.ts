import * as z from 'zod/mini';
import type { Language } from '@/lib/model/closed-sets';
import type { Pack } from '@/lib/model/pack';
import type { Result } from '@/lib/model/refusal';
import type { PackTexts } from '@/lib/model/texts';
import { callApi } from './call-api';

/** A pack with its texts in every language. */
export interface PackContent {
  readonly pack: Pack;
  readonly texts: Readonly<Record<Language, PackTexts>>;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

// Our own server gives what lib/packs has checked; only its outline is looked at here.
const packContent = z.object({
  pack: z.custom<Pack>(isObject),
  texts: z.object({ en: z.custom<PackTexts>(isObject), ja: z.custom<PackTexts>(isObject) }),
});

const packList = z.object({
  packs: z.array(z.object({ id: z.string(), hash: z.string() })),
});

/** The packs on offer, each in its newest version here. */
export const readPacks = (): Promise<Result<z.infer<typeof packList>>> => callApi('GET', '/api/packs', packList);

/** Any version of a pack that this server has ever loaded. Refuses with `unknown-pack`. */
export const readPack = (hash: string): Promise<Result<PackContent>> =>
  callApi('GET', `/api/packs/${encodeURIComponent(hash)}`, packContent);
