import { getLocale, getTranslations } from 'next-intl/server';
import type { RedLine, Side } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';
import { listPacks, type PackContent, requirePack } from '@/lib/server/packs';
import { redLineSubject, type StartPeriod, type StartSide } from './start-period';

type Translate = Awaited<ReturnType<typeof getTranslations<'start'>>>;

/** A red line in words. */
export const redLineText = (t: Translate, line: RedLine, texts: PackTexts): string => {
  const { kind, name } = redLineSubject(line, texts);
  const what =
    kind === 'confidence' ? t('confidenceOf', { side: name }) : kind === 'tension' ? t('tensionName', { name }) : name;
  return 'riseAbove' in line.mustNot
    ? t('redLine.riseAbove', { what, points: line.mustNot.riseAbove })
    : t('redLine.fallBelow', { what, points: line.mustNot.fallBelow });
};

const toSide = (t: Translate, { pack }: PackContent, texts: PackTexts, { id, name }: Side): StartSide => ({
  id,
  name: texts.sides[id]?.name ?? name,
  aim: texts.aims[id] ?? '',
  redLines: (pack.redLines[id] ?? []).map((line) => redLineText(t, line, texts)),
});

const toPeriod = (t: Translate, content: PackContent, texts: PackTexts): StartPeriod => {
  const { pack } = content;
  return {
    id: pack.id,
    hash: pack.hash,
    title: texts.title,
    subtitle: texts.subtitle,
    summary: texts.summary,
    starts: pack.starts,
    quarters: pack.quarters,
    cardCount: pack.cards.length,
    sides: [toSide(t, content, texts, pack.sides[0]), toSide(t, content, texts, pack.sides[1])],
  };
};

/** The periods on offer, in the language of the present request. */
export const readPeriods = async (): Promise<readonly StartPeriod[]> => {
  const language = await getLocale();
  const t = await getTranslations('start');
  const packs = await Promise.all((await listPacks()).map(({ id }) => requirePack(id)));
  return packs.map((content) => toPeriod(t, content, content.texts[language]));
};
