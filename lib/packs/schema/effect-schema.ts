import { z } from 'zod';
import { SIZE_WORDS } from '../../model/closed-sets';
import { ISSUE_WORDS } from '../../model/issue-words';
import { citationsSchema, evidenceSchema, referenceSchema, strict, textSchema } from './primitives';

const words = Object.keys(SIZE_WORDS).join('|');

/** A size: points, or a word with a sign. */
export const sizeSchema = z
  .union([z.number(), z.string().regex(new RegExp(`^[+-](${words})$`), ISSUE_WORDS['must-be-size'])])
  .meta({ description: 'Points, or slight (2), moderate (5) or strong (9) with a sign.' });
export type SizeText = z.infer<typeof sizeSchema>;

/** What must hold: an earlier choice, a shock that has happened, or a level. */
export const conditionSchema = z
  .union([
    strict({ card: referenceSchema, side: referenceSchema, option: referenceSchema }),
    strict({ shock: referenceSchema }),
    strict({ indicator: referenceSchema, above: z.number() }),
    strict({ indicator: referenceSchema, below: z.number() }),
  ])
  .meta({ id: 'condition', description: 'An earlier choice, a shock that has happened, or a level.' });

/** One effect as an author writes it, with the line that says why. */
export const effectSchema = strict({
  on: referenceSchema.meta({ description: 'The indicator that it moves.' }),
  size: sizeSchema,
  low: z.number().optional().meta({ description: 'Least size in points, signed; evidence sets it when left out.' }),
  high: z.number().optional().meta({ description: 'Greatest size in points, signed; evidence sets it when left out.' }),
  onset: z.int().min(0).default(0).meta({ description: 'Quarters of delay.' }),
  over: z.int().min(1).default(1).meta({ description: 'Quarters it is spread over.' }),
  lasting: z.boolean().default(false).meta({ description: 'Whether the anchor moves too.' }),
  evidence: evidenceSchema,
  because: citationsSchema.default({}),
  why: textSchema.meta({ description: 'How this comes to move this indicator this way, in one line.' }),
  when: z.array(conditionSchema).default([]),
}).meta({ id: 'effect' });
export type EffectText = z.infer<typeof effectSchema>;

export const effectsSchema = z.array(effectSchema);
