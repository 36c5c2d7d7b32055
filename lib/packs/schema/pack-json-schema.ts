import { z } from 'zod';
import { BOTH } from '../../model/closed-sets';
import { conditionSchema, sizeSchema } from './effect-schema';
import { redLineSchema } from './pack-schema';
import { evidenceSchema, quarterSchema, referenceSchema, strict } from './primitives';

const name = referenceSchema;

const citations = z.array(strict({ document: name, paragraphs: z.array(z.int().min(1)) })).default([]);

/** An effect as the command line prints it. */
export const effectJsonSchema = strict({
  on: name,
  size: sizeSchema,
  low: z.number().optional(),
  high: z.number().optional(),
  onset: z.int().min(0).default(0),
  over: z.int().min(1).default(1),
  lasting: z.boolean().default(false),
  evidence: evidenceSchema,
  because: citations,
  when: z.array(conditionSchema).default([]),
});
const effects = z.array(effectJsonSchema).default([]);
export type EffectJson = z.infer<typeof effects>[number];

const conditions = z.array(conditionSchema).default([]);

const weights = z.record(z.string(), z.number().min(0));

/** An option as the command line prints it. */
export const optionJsonSchema = strict({
  id: name,
  cost: z.number().min(0),
  requires: conditions,
  inferred: z.boolean().default(false),
  effects,
});

/** A card as the command line prints it. */
export const cardJsonSchema = strict({
  id: name,
  quarter: z.int(),
  decider: name,
  recorded: name.nullable().default(null),
  sources: citations,
  lines: z.array(name).default([]),
  requires: conditions,
  options: z.array(optionJsonSchema).min(1),
  disagreement: effects,
  undecided: effects,
  /** The two sides' choices stand beside `effects`, under the sides' own ids. */
  pairs: z.array(z.object({ effects }).catchall(name)).default([]),
});

const indicator = strict({
  id: name,
  holder: name,
  start: z.number(),
  halfLifeQuarters: z.number().positive(),
  noise: z.number().min(0).default(0),
  sources: citations,
});

const capital = strict({
  start: z.number().min(0),
  max: z.number().positive(),
  base: z.number(),
  slope: z.number(),
  home: name,
});

const side = strict({ id: name, name: z.string() });

/** A shock as the command line prints it. */
export const shockJsonSchema = strict({
  id: name,
  probability: z.record(quarterSchema, z.number().min(0).max(1)).default({}),
  recorded: z.array(quarterSchema).default([]),
  effects,
  sources: citations,
});

/** A role as the command line prints it. */
export const roleJsonSchema = strict({
  id: name,
  delegation: name,
  head: z.boolean().default(false),
  matters: z.array(name).default([]),
  redLines: z.array(redLineSchema).default([]),
});

/** A pack as the command line prints it; what has a usual value may be left out. */
export const packJsonSchema = strict({
  id: name,
  version: z.string().default('0.0.0'),
  hash: z.string().optional(),
  starts: quarterSchema,
  quarters: z.int().min(1).max(1000),
  sides: z.tuple([side, side]),
  indicators: z.array(indicator).min(1),
  crossImpacts: z
    .array(
      strict({
        from: name,
        to: name,
        perQuarter: z.number(),
        evidence: evidenceSchema.default('argued'),
        sources: citations,
      }),
    )
    .default([]),
  confidence: z.record(name, weights),
  objectives: z.record(name, weights),
  tensions: z.array(strict({ id: name, feltBy: name.default(BOTH), weights })).default([]),
  politicalCapital: z.record(name, capital),
  redLines: z.record(name, z.array(redLineSchema)).default({}),
  counterpartLambda: z.number().positive().default(5),
  cards: z.array(cardJsonSchema).default([]),
  shocks: z.array(shockJsonSchema).default([]),
  roles: z.array(roleJsonSchema).default([]),
  classCut: z.array(z.array(name)).default([]),
});
export type PackJsonShape = z.infer<typeof packJsonSchema>;
