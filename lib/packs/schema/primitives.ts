import { z } from 'zod';
import { EVIDENCE } from '../../model/closed-sets';
import { ID_FORM, isReservedKey } from '../../model/ids';
import { ISSUE_WORDS } from '../../model/issue-words';

/** An object whose unknown keys are faults; the message of such a fault has the known keys, one a line. */
export const strict = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join('\n') : undefined),
  });

/** An id: lower-case words joined by hyphens, and none that every object answers to. */
export const idSchema = z
  .string()
  .regex(ID_FORM, ISSUE_WORDS['must-be-id'])
  .refine((id) => !isReservedKey(id), ISSUE_WORDS['must-not-be-reserved'])
  .meta({ description: 'Lower-case words joined by hyphens.' });

/** Names something that is defined elsewhere; whether it is there is checked later, over the whole pack. */
export const referenceSchema = z.string().min(1);

/** A calendar quarter as `2010-Q2`. */
export const quarterSchema = z
  .string()
  .regex(/^\d{4}-Q[1-4]$/, ISSUE_WORDS['must-be-quarter'])
  .meta({ description: 'A calendar quarter, as 2010-Q2.' });

/** What is said of a text that is not there; readers tell by these words that a text was meant, and not an id. */
export const TEXT_FAULTS = {
  missing: ISSUE_WORDS['must-be-text'],
  empty: ISSUE_WORDS['must-not-be-empty'],
} as const;

/** A text that is not empty. */
export const textSchema = z
  .string({ error: ({ input }) => (input === undefined || input === null ? TEXT_FAULTS.missing : undefined) })
  .trim()
  .min(1, TEXT_FAULTS.empty);

/** Lines of text, in an order that matters. */
export const linesSchema = z.array(textSchema);

/** A level or a bound, in points 0 to 100. */
export const levelSchema = z.number().min(0).max(100);

/** Citations as authors write them: paragraph numbers by document. */
export const citationsSchema = z
  .record(idSchema, z.array(z.int().min(1)).min(1))
  .meta({ description: 'Paragraph numbers by document, as {alliance-at-50: [5, 6]}.' });
export type CitationMap = z.infer<typeof citationsSchema>;

/** Weights by indicator; whether they sum to 1 is checked later, over the whole pack. */
export const weightsSchema = z.record(z.string(), z.number().min(0).max(1));

export const evidenceSchema = z.enum(EVIDENCE);

export const versionSchema = z.string().regex(/^\d+\.\d+\.\d+$/, ISSUE_WORDS['must-be-version']);
