import { z } from 'zod';
import { ISSUE_WORDS } from '../../model/issue-words';
import { idSchema, strict, textSchema } from './primitives';

const paragraphs = z.record(z.string().regex(/^[1-9]\d*$/, ISSUE_WORDS['must-be-paragraph']), textSchema);

/** Paragraphs that a document may have. */
export const MOST_PARAGRAPHS = 5_000;

/** sources.yaml: who wrote what, when, and our paraphrase of each paragraph. */
export const sourcesSchema = z.record(
  idSchema,
  strict({
    title: textSchema,
    author: textSchema,
    publisher: textSchema,
    date: textSchema,
    short: textSchema,
    count: z
      .int()
      .min(1)
      .max(MOST_PARAGRAPHS)
      .optional()
      .meta({ description: 'Its numbered paragraphs; those without a paraphrase can be cited by number.' }),
    paragraphs,
  }),
);
export type SourcesText = z.infer<typeof sourcesSchema>;

const text = textSchema.optional();

/** sources.ja.yaml: the same texts in another language, as far as they are translated. */
export const sourcesOverlaySchema = z.record(
  idSchema,
  strict({
    title: text,
    author: text,
    publisher: text,
    date: text,
    short: text,
    paragraphs: paragraphs.optional(),
  }),
);
export type SourcesOverlay = z.infer<typeof sourcesOverlaySchema>;
