import { getLocale, getTranslations } from 'next-intl/server';
import type { RedLine, Side } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';
import { findPackByHash, listPacks, type PackContent, requirePack } from '@/lib/server/packs';
import { RefusedError } from '@/lib/server/refused';
import { listPublishedFor } from '@/lib/server/studio/publications';
import { type PublishedAs, redLineSubject, type StartPeriod, type StartSide } from './start-period';

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

const toPeriod = (
  t: Translate,
  content: PackContent,
  texts: PackTexts,
  published: PublishedAs | null = null,
): StartPeriod => {
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
    published,
    sides: [toSide(t, content, texts, pack.sides[0]), toSide(t, content, texts, pack.sides[1])],
  };
};

/** What the page may know of a publication, and no more: its key opens it. */
export const publishedAs = ({ version, ownerName, visibility }: PublishedAs): PublishedAs => ({
  version,
  ownerName,
  visibility,
});

/** A pack as a period, in the language of the present request. */
export const readPeriod = async (content: PackContent, published: PublishedAs | null): Promise<StartPeriod> =>
  toPeriod(await getTranslations('start'), content, content.texts[await getLocale()], published);

/**
 * The periods that a reader may begin, in the language of the present request: those that were shipped, then what
 * instructors published for the whole server, and what the reader published. Null stands for somebody not signed in.
 */
export const readPeriods = async (reader: string | null): Promise<readonly StartPeriod[]> => {
  const shipped = await Promise.all((await listPacks()).map(({ id }) => requirePack(id)));
  const published = await listPublishedFor(reader);
  return Promise.all([
    ...shipped.map((content) => readPeriod(content, null)),
    ...published.map(({ stored, publication }) => readPeriod(stored, publishedAs(publication))),
  ]);
};

const findPeriod = async (hash: string): Promise<StartPeriod[]> => {
  try {
    const stored = await findPackByHash(hash);
    if (!stored) return [];
    const { pack, studio } = stored;
    return [await readPeriod(stored, studio ? { version: pack.version, ownerName: '', visibility: 'link' } : null)];
  } catch (error) {
    if (error instanceof RefusedError) return [];
    throw error;
  }
};

/** The periods of saved games that are not among those on offer: earlier versions, and what was opened by a link. */
export const readOtherPeriods = async (
  hashes: readonly string[],
  offered: readonly StartPeriod[],
): Promise<readonly StartPeriod[]> => {
  const missing = [...new Set(hashes)].filter((hash) => !offered.some((period) => period.hash === hash));
  return (await Promise.all(missing.map(findPeriod))).flat();
};
