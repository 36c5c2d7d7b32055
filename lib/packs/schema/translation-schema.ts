import { z } from 'zod';
import { idSchema, strict } from './primitives';

/** A text in the other language; an empty one keeps its place and counts as not translated. */
const translatedSchema = z.string().trim();

const text = translatedSchema.optional();
const lines = z.array(translatedSchema).optional();
const bySide = z.record(idSchema, translatedSchema).optional();

const optionTexts = strict({ label: text, description: text, why: lines });

const cardTexts = strict({
  question: text,
  background: text,
  stakes: bySide,
  discussion: lines,
  options: z.record(idSchema, optionTexts).optional(),
  undecided: lines,
  disagreement: lines,
  pairs: z.array(z.array(translatedSchema)).optional(),
});

const shockTexts = strict({ headline: text, news: text, why: lines });

/** ja.yaml: the texts of a pack, or of a base, in another language, by id. */
export const translationSchema = strict({
  title: text,
  subtitle: text,
  summary: text,
  aims: bySide,
  sides: z.record(idSchema, strict({ name: text })).optional(),
  indicators: z.record(idSchema, strict({ name: text, description: text, low: text, high: text })).optional(),
  tensions: z.record(idSchema, strict({ name: text, description: text })).optional(),
  crossImpactsWhy: lines.meta({ description: 'In the order of the cross-impacts.' }),
  roles: z.record(idSchema, strict({ name: text, goal: text })).optional(),
  briefs: bySide,
  goals: lines,
  cards: z.record(idSchema, cardTexts).optional(),
  shocks: z.record(idSchema, shockTexts).optional(),
});
export type TranslationText = z.infer<typeof translationSchema>;
