import { z } from 'zod';
import { idSchema, strict, textSchema } from './primitives';

/** sources.yaml: who wrote what, when, and our paraphrase of each paragraph. */
export const sourcesSchema = z.record(
  idSchema,
  strict({
    title: textSchema,
    author: textSchema,
    publisher: textSchema,
    date: textSchema,
    short: textSchema,
    paragraphs: z.record(z.string().regex(/^[1-9]\d*$/, 'must be a paragraph number'), textSchema),
  }),
);
export type SourcesText = z.infer<typeof sourcesSchema>;
