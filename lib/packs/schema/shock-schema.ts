import type { z } from 'zod';
import { effectsSchema } from './effect-schema';
import { chanceShape } from './pack-schema';
import { citationsSchema, idSchema, strict, textSchema } from './primitives';

/** shocks/<id>.yaml: something that happens to both sides. */
export const shockSchema = strict({
  id: idSchema,
  sources: citationsSchema.default({}),
  probability: chanceShape.probability.optional(),
  recorded: chanceShape.recorded.optional(),
  headline: textSchema,
  news: textSchema,
  effects: effectsSchema,
});
export type ShockText = z.infer<typeof shockSchema>;
