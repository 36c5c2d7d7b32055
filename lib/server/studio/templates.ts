import { z } from 'zod';
import type { DraftDocument } from '../../authoring/draft-document';
import { LANGUAGES, type Language } from '../../model/closed-sets';
import type { PackTexts } from '../../model/texts';
import { inTransaction } from '../database';
import { asJson } from '../store-packs';

/** What lists say of a pack or a template. */
export type TitleTexts = Pick<PackTexts, 'title' | 'subtitle' | 'summary'>;

const titleTextsSchema: z.ZodType<Readonly<Record<Language, TitleTexts>>> = z.record(
  z.enum(LANGUAGES),
  z.object({ title: z.string(), subtitle: z.string(), summary: z.string() }),
);

const only = ({ title, subtitle, summary }: TitleTexts): TitleTexts => ({ title, subtitle, summary });

/** Title, subtitle and summary of a pack in every language. */
export const titleTexts = (texts: Readonly<Record<Language, TitleTexts>>): Readonly<Record<Language, TitleTexts>> => ({
  en: only(texts.en),
  ja: only(texts.ja),
});

/** Reads what `titleTexts` gave back out of the store. */
export const readTitleTexts = (value: unknown): Readonly<Record<Language, TitleTexts>> => titleTextsSchema.parse(value);

/** A template before it is stored. */
export interface NewTemplate {
  readonly id: string;
  readonly document: DraftDocument;
  readonly texts: Readonly<Record<Language, TitleTexts>>;
}

/** What is said of a template. */
export interface TemplateListing {
  /** What a new draft names it by. */
  readonly id: string;
  readonly texts: Readonly<Record<Language, TitleTexts>>;
}

/** Puts these templates in the place of those that there were. */
export const storeTemplates = (templates: readonly NewTemplate[]): Promise<void> =>
  inTransaction(async (transaction) => {
    await transaction.template.deleteMany({ where: { id: { notIn: templates.map(({ id }) => id) } } });
    for (const { id, document, texts } of templates) {
      const row = { document: asJson(document), texts: asJson(titleTexts(texts)) };
      await transaction.template.upsert({ where: { id }, create: { id, ...row }, update: row });
    }
  });

/** The templates that a draft can begin with. */
export const listTemplates = (): Promise<readonly TemplateListing[]> =>
  inTransaction(async (transaction) => {
    const rows = await transaction.template.findMany({ select: { id: true, texts: true }, orderBy: { id: 'asc' } });
    return rows.map(({ id, texts }) => ({ id, texts: readTitleTexts(texts) }));
  });
