import { z } from 'zod';
import { baseShape } from './base-schema';
import {
  citationsSchema,
  idSchema,
  levelSchema,
  quarterSchema,
  referenceSchema,
  strict,
  textSchema,
  versionSchema,
} from './primitives';

/** A level that something must not cross; exactly one measure and one limit. */
export const redLineSchema = z
  .union([
    strict({ indicator: referenceSchema, riseAbove: z.number() }),
    strict({ indicator: referenceSchema, fallBelow: z.number() }),
    strict({ tension: referenceSchema, riseAbove: z.number() }),
    strict({ tension: referenceSchema, fallBelow: z.number() }),
    strict({ confidence: referenceSchema, riseAbove: z.number() }),
    strict({ confidence: referenceSchema, fallBelow: z.number() }),
  ])
  .meta({ id: 'redLine' });
export type RedLineText = z.infer<typeof redLineSchema>;

/** When a shock may strike, and when the documents say that it did. */
export const chanceShape = {
  probability: z.record(quarterSchema, z.number().min(0).max(1)).meta({ description: 'Chance in each quarter.' }),
  recorded: z.array(quarterSchema).meta({ description: 'Quarters in which the documents place it.' }),
};

const chanceSchema = strict({
  probability: chanceShape.probability.default({}),
  recorded: chanceShape.recorded.default([]),
});
export type ChanceText = z.infer<typeof chanceSchema>;

/** pack.yaml: what a pack is and where it starts. Without `base` it also states what a base states. */
export const packSchema = strict({
  id: idSchema,
  version: versionSchema,
  base: z.string().min(1).optional().meta({ description: 'A folder beside this one that states what packs share.' }),
  title: textSchema,
  subtitle: textSchema,
  summary: textSchema,
  starts: quarterSchema,
  quarters: z.int().min(1).max(80),
  levels: z.record(idSchema, strict({ start: levelSchema, because: citationsSchema.default({}) })),
  shocks: z.record(idSchema, chanceSchema).default({}),
  aims: z.record(idSchema, strict({ text: textSchema, redLines: z.array(redLineSchema).default([]) })),
  briefs: z
    .record(idSchema, strict({ text: textSchema, redLines: z.array(redLineSchema).default([]) }))
    .default({})
    .meta({ description: 'What each role is told in this pack, by role.' }),
  class: strict({
    goals: z.array(textSchema).default([]).meta({ description: 'What a class should be able to say afterwards.' }),
    cut: z
      .array(z.array(referenceSchema))
      .optional()
      .meta({ description: 'Cards for a class by quarter, in order of preference; by default all of them.' }),
  }).default({ goals: [] }),
  ...z.object(baseShape).partial().shape,
});
export type PackText = z.infer<typeof packSchema>;
