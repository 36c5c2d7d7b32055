import { z } from 'zod';
import { LANGUAGES, type Language } from '../../model/closed-sets';
import type { Pack } from '../../model/pack';
import type { PackTexts } from '../../model/texts';
import {
  cardJsonSchema,
  effectJsonSchema,
  optionJsonSchema,
  packJsonSchema,
  roleJsonSchema,
  shockJsonSchema,
} from './pack-json-schema';
import { referenceSchema, strict } from './primitives';

/** A pack with its texts in every language, as a store keeps it. */
export interface StoredContent {
  readonly pack: Pack;
  readonly texts: Readonly<Record<Language, PackTexts>>;
}

const name = referenceSchema;

const effects = z.array(effectJsonSchema.extend({ size: z.number(), low: z.number(), high: z.number() }));

const card = cardJsonSchema.extend({
  options: z.array(optionJsonSchema.extend({ effects })).min(1),
  disagreement: effects,
  undecided: effects,
  pairs: z.array(strict({ choices: z.record(name, name), effects })),
});

const redLine = strict({
  measure: z.union([strict({ indicator: name }), strict({ tension: name }), strict({ confidence: name })]),
  mustNot: z.union([strict({ riseAbove: z.number() }), strict({ fallBelow: z.number() })]),
});

/**
 * A pack in the form in which it is played. What came to the form after the first packs were stored has the usual value
 * that the command line's form gives it, so that versions from before can still be read.
 */
const pack: z.ZodType<Pack> = packJsonSchema.extend({
  hash: z.string().min(1),
  redLines: z.record(name, z.array(redLine)),
  cards: z.array(card),
  shocks: z.array(shockJsonSchema.extend({ effects })),
  roles: z.array(roleJsonSchema.extend({ redLines: z.array(redLine) })).default([]),
});

const lines = z.array(z.string());
const byId = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);
const named = z.object({ name: z.string(), description: z.string() });

const cardTexts = z.object({
  question: z.string(),
  background: z.string(),
  stakes: byId(z.string()),
  discussion: lines,
  options: byId(z.object({ label: z.string(), description: z.string(), why: lines })),
  disagreementWhy: lines,
  undecidedWhy: lines,
  pairsWhy: z.array(lines),
});

const documentTexts = z.object({
  title: z.string(),
  author: z.string(),
  publisher: z.string(),
  date: z.string(),
  short: z.string(),
  paragraphs: byId(z.string()),
});

const texts: z.ZodType<PackTexts> = z.object({
  packId: z.string(),
  language: z.string(),
  title: z.string(),
  subtitle: z.string(),
  summary: z.string(),
  aims: byId(z.string()),
  sides: byId(z.object({ name: z.string() })),
  indicators: byId(named.extend({ low: z.string(), high: z.string() })),
  tensions: byId(named),
  crossImpactsWhy: lines,
  cards: byId(cardTexts),
  shocks: byId(z.object({ headline: z.string(), news: z.string(), why: lines })),
  roles: byId(z.object({ name: z.string(), goal: z.string(), brief: z.string() })).default({}),
  learningGoals: lines.default([]),
  documents: byId(documentTexts),
});

/** A pack and its texts as they come out of a store, whichever version of this program put them there. */
export const storedContentSchema: z.ZodType<StoredContent> = z.object({
  pack,
  texts: z.record(z.enum(LANGUAGES), texts),
});
