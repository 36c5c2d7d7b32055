import { getFormatter, getTranslations } from 'next-intl/server';
import { paragraphRuns } from '@/lib/charts/paragraph-runs';
import { quarterValues } from '@/lib/charts/quarter-values';
import { sizeWord } from '@/lib/charts/size-word';
import { calendarQuarter } from '@/lib/engine/compile';
import type { Evidence, Language } from '@/lib/model/closed-sets';
import type { Citation, Condition, Effect, RedLine } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';
import type { PackContent } from '@/lib/server/packs';
import { redLineText } from '../_start/read-periods';

/** A pack in one language with what its sheets say, for pages that speak another language than their reader's. */
export interface PrintWords {
  readonly language: Language;
  readonly pack: PackContent['pack'];
  readonly texts: PackTexts;
  readonly t: Awaited<ReturnType<typeof getTranslations<'prints'>>>;
  readonly site: string;
  readonly teaching: string;
  /** A quarter of the pack, counted from 1, by its calendar. */
  readonly quarter: (quarter: number) => string;
  readonly redLine: (line: RedLine) => string;
  readonly condition: (conditions: readonly Condition[]) => string;
  /** An effect: what it does; when, and under which condition. */
  readonly effect: (effect: Effect) => { readonly what: string; readonly timing: string };
  readonly evidence: (evidence: Evidence) => string;
  /** Where something is said, one citation after the other. */
  readonly citations: (citations: readonly Citation[]) => string;
  /** Which version of the pack this is. */
  readonly edition: string;
}

/** What sheets are made of. */
export type Printable = Pick<PackContent, 'pack' | 'texts'> & {
  /** The revision of a draft, which has no version yet. */
  readonly draftRevision?: number;
};

const conditionWords = async (locale: Language, texts: PackTexts): Promise<PrintWords['condition']> => {
  const t = await getTranslations({ locale, namespace: 'outlook.condition' });
  const format = await getFormatter({ locale });
  const text = (condition: Condition): string => {
    if ('card' in condition) {
      const option = texts.cards[condition.card]!.options[condition.option]!.label;
      return t('choice', { side: texts.sides[condition.side]!.name, option });
    }
    if ('shock' in condition) return t('shock', { headline: texts.shocks[condition.shock]!.headline });
    const { name } = texts.indicators[condition.indicator]!;
    return 'above' in condition
      ? t('above', { name, points: condition.above })
      : t('below', { name, points: condition.below });
  };
  return (conditions) => format.list(conditions.map(text), { type: 'conjunction' });
};

const effectWords = async (
  locale: Language,
  texts: PackTexts,
  condition: PrintWords['condition'],
): Promise<PrintWords['effect']> => {
  const t = await getTranslations({ locale, namespace: 'decide.effect' });
  return ({ on, size, onset, over, lasting, when }) => {
    const timing = t('timing', { onset, over, lasting: String(lasting) });
    return {
      what: t(size > 0 ? 'rises' : 'falls', { name: texts.indicators[on]!.name, word: t(`size.${sizeWord(size)}`) }),
      timing: when.length > 0 ? t('onCondition', { timing, condition: condition(when) }) : timing,
    };
  };
};

const citationWords = async (locale: Language, texts: PackTexts): Promise<PrintWords['citations']> => {
  const t = await getTranslations({ locale, namespace: 'citation' });
  const text = ({ document, paragraphs }: Citation): string =>
    t('short', {
      document: texts.documents[document]?.short ?? document,
      paragraphs: paragraphRuns(paragraphs)
        .map(({ from, to }) => (from === to ? String(from) : t('range', { from, to })))
        .join(t('join')),
    });
  return (citations) => citations.map(text).join(t('between'));
};

/** The words of a pack's sheets in a language. */
export const printWords = async (
  { pack, texts: all, draftRevision }: Printable,
  locale: Language,
): Promise<PrintWords> => {
  const texts = all[locale];
  const t = await getTranslations({ locale, namespace: 'prints' });
  const site = await getTranslations({ locale, namespace: 'site' });
  const start = await getTranslations({ locale, namespace: 'start' });
  const quarter = await getTranslations({ locale, namespace: 'quarter' });
  const evidence = await getTranslations({ locale, namespace: 'evidence' });
  const condition = await conditionWords(locale, texts);
  return {
    language: locale,
    pack,
    texts,
    t,
    site: site('name'),
    teaching: site('teaching'),
    quarter: (number) => quarter('long', quarterValues(calendarQuarter(pack.starts, number))),
    redLine: (line) => redLineText(start, line, texts),
    condition,
    effect: await effectWords(locale, texts, condition),
    evidence: (grade) => evidence(`${grade}.word`),
    citations: await citationWords(locale, texts),
    edition:
      draftRevision === undefined
        ? t('versions', { pack: pack.id, version: pack.version })
        : t('draftEdition', { pack: pack.id, revision: draftRevision }),
  };
};
