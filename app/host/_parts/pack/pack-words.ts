import { getFormatter, getTranslations } from 'next-intl/server';
import { quarterValues } from '@/lib/charts/quarter-values';
import { type CompiledPack, calendarQuarter } from '@/lib/engine/compile';
import { bandOf } from '@/lib/engine/read-out';
import type { Language } from '@/lib/model/closed-sets';
import type { Answer } from '@/lib/model/world-state';
import type { Driven } from '@/lib/run/debrief-drivers';
import { ALLIANCE, type Measure } from '@/lib/run/measure';
import { type RedLineStanding, redLineStandings } from '@/lib/run/red-lines';
import type { SessionRecord } from '@/lib/server/sessions/contract';
import type { HostedRecord } from '@/lib/server/sessions/hosted-record';
import { whoChangedWhat } from '@/lib/session/debrief/who-changed-what';
import { playSession } from '@/lib/session/played-session';
import { type ClassDebrief, debriefOf } from '../../../_class/debrief/class-debrief';
import { shownAnswer } from '../../../_class/reveal/shown-choices';
import { type PrintWords, printWords } from '../../../prints/print-words';

/** Tensions whose causes are told beside the confidence of the alliance. */
const TENSIONS = 4;

/** What a class's debrief pack is made of, in whichever language. */
export interface PackContents {
  readonly record: SessionRecord;
  readonly debrief: ClassDebrief;
  readonly driven: readonly Driven[];
  /** By side, how its red lines fared. */
  readonly redLines: Readonly<Record<string, readonly RedLineStanding[]>>;
}

/** Computes what a class's debrief pack tells. */
export const packContents = (compiled: CompiledPack, record: SessionRecord): PackContents => {
  const played = playSession(compiled, record);
  return {
    record,
    debrief: debriefOf(compiled, record),
    driven: whoChangedWhat(compiled, played, TENSIONS),
    redLines: Object.fromEntries(compiled.sides.map((side) => [side, redLineStandings(compiled, side, played.worlds)])),
  };
};

/** A class's debrief pack in one language: what it tells, and the words to tell it in. */
export interface PackWords extends PrintWords, PackContents {
  readonly told: Awaited<ReturnType<typeof getTranslations<'classDebrief'>>>;
  readonly band: (points: number) => string;
  /** A quarter, counted from 1, in few letters. */
  readonly short: (quarter: number) => string;
  readonly answer: (card: string, answer: Answer | undefined) => string;
  readonly measureName: (measure: Measure) => string;
  /** A moment (ms since 1970) as a date. */
  readonly date: (at: number) => string;
}

/** The words of a class's debrief pack in a language. */
export const packWords = async (
  { pack: { stored } }: HostedRecord,
  contents: PackContents,
  locale: Language,
): Promise<PackWords> => {
  const words = await printWords(stored, locale);
  const { texts } = words;
  const bands = await getTranslations({ locale, namespace: 'bands' });
  const quarter = await getTranslations({ locale, namespace: 'quarter' });
  const answers = await getTranslations({ locale, namespace: 'classReveal.answer' });
  const measures = await getTranslations({ locale, namespace: 'branches.measure' });
  const format = await getFormatter({ locale });
  return {
    ...words,
    ...contents,
    told: await getTranslations({ locale, namespace: 'classDebrief' }),
    band: (points) => bands(bandOf(points)),
    short: (number) => quarter('short', quarterValues(calendarQuarter(words.pack.starts, number))),
    answer: (card, answer) => {
      const shown = shownAnswer(texts, card, answer);
      return shown.kind === 'option' ? shown.label : answers(shown.kind);
    },
    measureName: ({ kind, id }) =>
      id === ALLIANCE ? measures('alliance') : (kind === 'tension' ? texts.tensions[id] : texts.indicators[id])!.name,
    date: (at) => format.dateTime(at, { dateStyle: 'long' }),
  };
};
