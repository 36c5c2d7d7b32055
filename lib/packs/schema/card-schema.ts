import { z } from 'zod';
import { ISSUE_WORDS } from '../../model/issue-words';
import { conditionSchema, effectsSchema } from './effect-schema';
import { citationsSchema, idSchema, linesSchema, quarterSchema, strict, textSchema } from './primitives';

const conditionsSchema = z.array(conditionSchema).default([]);

/** One option of a card. */
export const optionSchema = strict({
  id: idSchema,
  label: textSchema,
  description: textSchema,
  cost: z.number().min(0).multipleOf(0.5, ISSUE_WORDS['must-be-half']).meta({ description: 'Political capital.' }),
  inferred: z
    .boolean()
    .default(false)
    .meta({ description: "The designer's own option; all of its effects are inferred." }),
  requires: conditionsSchema,
  balanceReason: textSchema.optional().meta({ description: 'Why it may stay out of balance, in a sentence.' }),
  effects: effectsSchema,
});
export type OptionText = z.infer<typeof optionSchema>;

const pairSchema = strict({ choices: z.record(idSchema, idSchema), effects: effectsSchema });

/** cards/<id>.yaml: one question and its options. */
export const cardSchema = strict({
  id: idSchema,
  quarter: quarterSchema,
  decider: idSchema.meta({ description: 'A side, or joint.' }),
  recorded: idSchema.nullable().default(null).meta({ description: 'The option that the documents report.' }),
  sources: citationsSchema.default({}),
  lines: z.array(idSchema).default([]).meta({ description: 'Tension lines that it mainly moves.' }),
  requires: conditionsSchema,
  question: textSchema,
  background: textSchema.meta({ description: '80 to 150 words.' }),
  stakes: z.record(idSchema, textSchema),
  discussion: linesSchema,
  options: z.array(optionSchema).min(2),
  undecided: effectsSchema.default([]),
  disagreement: effectsSchema.default([]),
  pairs: z.array(pairSchema).default([]),
});
export type CardText = z.infer<typeof cardSchema>;
