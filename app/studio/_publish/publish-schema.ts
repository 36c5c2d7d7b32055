import * as z from 'zod/mini';
import { MOST_NOTE, VISIBILITIES } from '@/lib/authoring/publishing';
import { compareVersions, VERSION } from '@/lib/authoring/versions';
import { hasMarkup } from '@/lib/packs/validate/markup';

/** What is wrong with a field of the form, as its messages are keyed. */
export const PUBLISH_FAULTS = ['noVersion', 'lowVersion', 'longNote', 'markup'] as const;
export type PublishFault = (typeof PUBLISH_FAULTS)[number];

const isHigher = (version: string, published: readonly string[]): boolean =>
  !VERSION.test(version) || published.every((other) => compareVersions(version, other) > 0);

/** What an author fills in to publish; a version must be higher than those that are `published`. */
export const publishSchema = (published: readonly string[]) =>
  z.object({
    version: z.string().check(
      z.trim(),
      z.regex(VERSION, 'noVersion' satisfies PublishFault),
      z.refine((version) => isHigher(version, published), 'lowVersion' satisfies PublishFault),
    ),
    note: z.string().check(
      z.trim(),
      z.maxLength(MOST_NOTE, 'longNote' satisfies PublishFault),
      z.refine((note) => !hasMarkup(note), 'markup' satisfies PublishFault),
    ),
    visibility: z.enum(VISIBILITIES),
  });

export type PublishValues = z.infer<ReturnType<typeof publishSchema>>;
