import { z } from 'zod';
import { MOST_NAME_CHARACTERS, nameLength } from '../run/run-name';
import { runDocumentSchema } from '../run/run-schema';

/** A run's name as a person typed it: 0 to 80 characters on one line. */
export const runNameSchema = z
  .string()
  .transform((text) => text.normalize('NFC').trim())
  .refine((text) => nameLength(text) <= MOST_NAME_CHARACTERS, {
    message: `A name has at most ${MOST_NAME_CHARACTERS} characters.`,
    params: { hint: 'Shorten the name.' },
  })
  .refine((text) => !/\p{Cc}/u.test(text), {
    message: 'A name stands on one line.',
    params: { hint: 'Take out line breaks and control characters.' },
  });

/** What starts a saved run. */
export const newRunSchema = z.strictObject({ document: runDocumentSchema, name: runNameSchema.default('') });
/** What saves a run: the whole document, and the revision that it builds on. */
export const saveRunSchema = z.strictObject({ document: runDocumentSchema, expectedRevision: z.int().min(1) });
/** What renames a run. */
export const renameRunSchema = z.strictObject({ name: runNameSchema });
