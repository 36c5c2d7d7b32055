import * as z from 'zod/mini';
import type { Change } from '@/lib/authoring/changes';
import type { Json } from '@/lib/authoring/json';
import type { LeftEdits } from '@/lib/authoring/left-edits';

const place = z.int().check(z.gte(0));
const path = z.array(z.union([z.string(), place])).check(z.minLength(1));
// Whatever was read as JSON is a value of a draft, as long as it is there.
const value = z.custom<Json>((read) => read !== undefined);

const change: z.ZodMiniType<Change> = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('set'), path, value, before: z.exactOptional(z.string()) }),
  z.strictObject({ op: z.literal('unset'), path }),
  z.strictObject({ op: z.literal('insert'), path, value }),
  z.strictObject({ op: z.literal('delete'), path }),
  z.strictObject({ op: z.literal('move'), path, from: place, to: place }),
]);

const leftEdits: z.ZodMiniType<LeftEdits> = z.strictObject({
  at: place,
  edits: z.array(
    z.strictObject({
      key: z.string(),
      changes: z.array(change),
      group: z.string(),
      kind: z.enum(['work', 'undo', 'redo']),
      of: z.nullable(z.string()),
      over: z.exactOptional(place),
    }),
  ),
});

/** Reads what a page left on this device; null where it is nothing of the kind. */
export const readLeftEdits = (text: string): LeftEdits | null => {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  const read = leftEdits.safeParse(kept);
  return read.success ? read.data : null;
};
