import { z } from 'zod';
import {
  citationsSchema,
  evidenceSchema,
  idSchema,
  referenceSchema,
  strict,
  textSchema,
  weightsSchema,
} from './primitives';

const sideSchema = strict({ id: idSchema, name: textSchema });

const indicatorSchema = strict({
  holder: idSchema.meta({ description: 'A side, shared, home or region.' }),
  halfLifeQuarters: z.number().positive(),
  noise: z.number().min(0).meta({ description: 'Standard deviation of the quarterly noise, in points.' }),
  sources: citationsSchema.default({}),
  name: textSchema,
  description: textSchema,
  low: textSchema,
  high: textSchema,
});

const crossImpactSchema = strict({
  from: idSchema,
  to: idSchema,
  perQuarter: z.number(),
  evidence: evidenceSchema,
  sources: citationsSchema.default({}),
  why: textSchema,
});

const tensionSchema = strict({
  weights: weightsSchema,
  name: textSchema,
  feltBy: idSchema.optional().meta({ description: 'A side, or both.' }),
  description: textSchema,
});

const politicalCapitalSchema = strict({
  start: z.number().min(0),
  max: z.number().positive(),
  base: z.number(),
  slope: z.number(),
  home: idSchema.meta({ description: 'The indicator that income is read from.' }),
});

const roleSchema = strict({
  delegation: idSchema.meta({ description: 'A side, or observers.' }),
  head: z.boolean().default(false).meta({ description: 'Heads its delegation and commits its choices.' }),
  name: textSchema,
  goal: textSchema.meta({ description: 'What the office wants, in a sentence.' }),
  matters: z.array(referenceSchema).default([]).meta({ description: 'Indicators that matter to it.' }),
});
export type RoleText = z.infer<typeof roleSchema>;

/** What a base states: a pack without a base states the same in its pack.yaml. */
export const baseShape = {
  sides: z.tuple([sideSchema, sideSchema]),
  indicators: z.record(idSchema, indicatorSchema),
  crossImpacts: z.array(crossImpactSchema),
  confidence: z.record(idSchema, weightsSchema),
  objectives: z.record(idSchema, weightsSchema),
  tensions: z.record(idSchema, tensionSchema),
  politicalCapital: z.record(idSchema, politicalCapitalSchema),
  counterpartLambda: z.number().positive(),
  roles: z
    .record(idSchema, roleSchema)
    .meta({ description: 'Seats of a class, in the order in which they are filled.' }),
};

export const baseSchema = strict({
  ...baseShape,
  crossImpacts: baseShape.crossImpacts.default([]),
  counterpartLambda: baseShape.counterpartLambda.default(5),
  roles: baseShape.roles.default({}),
});
export type BaseText = z.infer<typeof baseSchema>;
