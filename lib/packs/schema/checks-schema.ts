import { z } from 'zod';
import { BANDS } from '../../model/closed-sets';
import { ISSUE_WORDS } from '../../model/issue-words';
import { citationsSchema, idSchema, quarterSchema, strict, textSchema } from './primitives';

const momentSchema = z.union([z.enum(['start', 'end']), quarterSchema]);
const comparandSchema = z.union([z.number(), momentSchema]);

const comparison = { lowerThan: comparandSchema.optional(), higherThan: comparandSchema.optional() };
const band = z.enum(BANDS).optional();

const choicesSchema = z.record(idSchema, z.record(idSchema, idSchema.nullable()));

/** One thing that a check expects; all that it states must hold. */
export const expectationSchema = z
  .union([
    strict({ indicator: idSchema, at: momentSchema, ...comparison }),
    strict({ tension: idSchema, at: momentSchema, ...comparison, atLeast: band, atMost: band, is: band }),
    strict({ confidence: idSchema, at: momentSchema, ...comparison }),
    strict({ highest: idSchema, among: idSchema, at: momentSchema }),
    strict({
      option: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, ISSUE_WORDS['must-be-choice']),
      lowers: z.array(idSchema).default([]),
      raises: z.array(idSchema).default([]),
    }),
  ])
  .meta({ id: 'expectation' });
export type Expectation = z.infer<typeof expectationSchema>;

/** checks.yaml: what must hold, in sentences with sources. */
export const checksSchema = z.array(
  strict({
    id: idSchema,
    says: textSchema,
    sources: citationsSchema.default({}),
    given: strict({
      choices: z.union([z.literal('record'), choicesSchema]).default('record'),
      shocks: z.union([z.enum(['record', 'none']), z.record(idSchema, quarterSchema)]).default('record'),
    }).default({ choices: 'record', shocks: 'record' }),
    expect: z.array(expectationSchema).min(1),
  }),
);
export type CheckText = z.infer<typeof checksSchema>[number];
