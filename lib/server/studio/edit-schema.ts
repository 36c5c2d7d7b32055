import { z } from 'zod';
import type { Change } from '../../authoring/changes';
import { findJsonFault } from '../../authoring/draft-shape';
import type { Json } from '../../authoring/json';
import type { EditBody } from './contract';

/** Bytes that an edit may have: a pasted translation of two hundred cards has 1.4 MB, since it changes text by text. */
export const MOST_EDIT_BYTES = 2 * 1024 * 1024;
/** Changes of one edit: an undo takes back a whole group, and a pasted translation changes every text of a pack. */
const MOST_CHANGES = 20_000;
const MOST_STEPS = 24;
const MOST_PLACES = 100_000;

/** Plain data within the limits of a draft. */
const jsonSchema: z.ZodType<Json> = z.custom<Json>().superRefine((value, context) => {
  const fault = value === undefined ? 'A value is missing.' : findJsonFault(value);
  if (fault) context.addIssue({ code: 'custom', message: fault, params: { hint: 'Make it smaller or plainer.' } });
});

const place = z.int().min(0).max(MOST_PLACES);
const path = z
  .array(z.union([z.string().max(200), place]))
  .min(1)
  .max(MOST_STEPS);

const changeSchema: z.ZodType<Change> = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('set'), path, value: jsonSchema, before: z.string().max(200).exactOptional() }),
  z.strictObject({ op: z.literal('unset'), path }),
  z.strictObject({ op: z.literal('insert'), path, value: jsonSchema }),
  z.strictObject({ op: z.literal('delete'), path }),
  z.strictObject({ op: z.literal('move'), path, from: place, to: place }),
]);

const group = z.string().min(1).max(64);

/** The body of POST /api/drafts/[id]/edits. */
export const editBodySchema: z.ZodType<EditBody> = z.strictObject({
  at: z.int().min(0),
  changes: z.array(changeSchema).min(1).max(MOST_CHANGES),
  group,
  kind: z.enum(['work', 'undo', 'redo']),
  of: group.nullable(),
  key: z.string().regex(/^[\w-]{8,64}$/),
});
