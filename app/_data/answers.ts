import * as z from 'zod/mini';
import type { Pack } from '@/lib/model/pack';
import type { Refusal } from '@/lib/model/refusal';
import type { PackTexts } from '@/lib/model/texts';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** What a refusal, or a fault of ours, comes back as. */
export const errorBody = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    values: z.optional(z.custom<NonNullable<Refusal['values']>>(isObject)),
    issues: z.optional(z.custom<NonNullable<Refusal['issues']>>(Array.isArray)),
  }),
});

/** A run that was saved. */
export const savedRun = z.object({ run: z.object({ id: z.string(), revision: z.number() }) });

/** The answer to what leaves nothing to tell. */
export const nothing = z.null();

/** A one-time link that was just made. */
export const madeLink = z.object({
  link: z.object({ path: z.string(), email: z.string(), expiresAt: z.string() }),
});

/** Where the school's sign-in service is. */
export const placeElsewhere = z.object({ url: z.string() });

/** A pack with its texts. Our own server gives what lib/packs has checked; only its outline is looked at here. */
export const packContent = z.object({
  pack: z.custom<Pack>(isObject),
  texts: z.object({ en: z.custom<PackTexts>(isObject), ja: z.custom<PackTexts>(isObject) }),
  /** Published in the studio, and so no earlier version of a pack that is on offer. */
  studio: z.optional(z.boolean()),
});

/** The packs on offer. */
export const packList = z.object({
  packs: z.array(z.object({ id: z.string(), hash: z.string() })),
});

export * from './class-answers';
export * from './studio-answers';
