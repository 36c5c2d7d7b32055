import { useTranslations } from 'next-intl';
import { bandOf } from '@/lib/engine/read-out';
import type { CalendarQuarter } from '@/lib/model/ids';
import { CitationLink } from '../../_components/citation-link';
import { EvidenceMark } from '../../_components/evidence-mark';
import { SideName } from '../../_components/side-name';
import { verdictClass } from '../../_components/verdict-class';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { signed } from '../../_run/outlook/signed';
import { type CauseSource, useCauseWords } from '../../_run/reveal/use-cause-words';
import { LEAST_POINTS, type ShownCause, type ShownMeasure } from './shown-measures';

/** Causes that are named one by one; the rest is added up. */
const NAMED = 4;

const ROW = 'grid grid-cols-[3.25rem_1fr] items-baseline gap-x-3 border-hairline border-b py-2 last:border-b-0';

interface Telling {
  source: CauseSource;
  /** The quarter that is told, from 1. */
  quarter: number;
  /** The calendar quarter of a quarter counted from 1. */
  calendar: (quarter: number) => CalendarQuarter;
}

const inkOf = ({ kind }: ShownMeasure, points: number): string =>
  verdictClass((kind === 'tension' ? points : -points) > 0 ? 'worse' : 'better');

function Support({ cause, source }: { cause: ShownCause; source: CauseSource }) {
  const t = useTranslations('reveal.because');
  const causeWords = useCauseWords(source);
  if (!cause.evidence) return null;
  const { evidence, because, why } = cause;
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-caption text-soft">
      <EvidenceMark evidence={evidence} word />
      {because.map((citation) => (
        <CitationLink
          key={citation.document}
          cited={{ citation, evidence, claim: causeWords(cause.cause), ...(why === '' ? {} : { why }) }}
        />
      ))}
      {because.length === 0 && <span>{t('uncited')}</span>}
    </p>
  );
}

function CauseRow({
  cause,
  measure,
  source,
  quarter,
  calendar,
}: Telling & { cause: ShownCause; measure: ShownMeasure }) {
  const t = useTranslations('classReveal');
  const quarterName = useQuarterName();
  const causeWords = useCauseWords(source);
  const earlier = cause.since !== null && cause.since < quarter ? quarterName(calendar(cause.since)) : null;
  return (
    <li className={ROW}>
      <span className={`text-right font-serif text-h3 font-semibold ${inkOf(measure, cause.points)}`}>
        {signed(cause.points)}
      </span>
      <div className="text-small">
        <p className={cause.since === null ? 'text-soft' : 'font-semibold'}>
          {causeWords(cause.cause)}
          {earlier && <span className="font-normal text-soft"> {t('carried', { quarter: earlier })}</span>}
        </p>
        {cause.why !== '' && <p>{cause.why}</p>}
        <Support cause={cause} source={source} />
      </div>
    </li>
  );
}

function Causes({ measure, ...telling }: Telling & { measure: ShownMeasure }) {
  const t = useTranslations('reveal.because');
  const named = measure.causes.filter(({ points }) => Math.abs(points) >= LEAST_POINTS).slice(0, NAMED);
  const rest = measure.change - named.reduce((sum, { points }) => sum + points, 0);
  return (
    <ol>
      {named.map((cause) => (
        <CauseRow key={JSON.stringify(cause.cause)} cause={cause} measure={measure} {...telling} />
      ))}
      {Math.abs(rest) >= LEAST_POINTS / 2 && (
        <li className={`${ROW} text-small text-soft`}>
          <span className="text-right">{signed(rest)}</span>
          {t('rest')}
        </li>
      )}
    </ol>
  );
}

function Without({ measure: { without, after } }: { measure: ShownMeasure }) {
  const t = useTranslations('classReveal.without');
  if (without.length === 0) return null;
  return (
    <div className="mt-2 text-small">
      <h4 className="eyebrow">{t('title')}</h4>
      <ul>
        {without.map(({ side, name, place, level }) => (
          <li key={side}>
            {t.rich('other', {
              side: name,
              level: level.toFixed(1),
              points: signed(after - level),
              name: (chunks) => <SideName place={place}>{chunks}</SideName>,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How a measure moved in a quarter: from where to where, because of what, and where it would stand without each choice. */
export function MeasureAccount({ measure, open, ...telling }: Telling & { measure: ShownMeasure; open: boolean }) {
  const t = useTranslations('reveal.movement');
  const own = useTranslations('classReveal');
  const bands = useTranslations('bands');
  const { kind, name, before, after, change } = measure;
  const values = { before: before.toFixed(1), now: after.toFixed(1), points: signed(change) };
  return (
    <details open={open} className="border-hairline border-b py-2 open:pb-4">
      <summary className="min-h-6 py-0.5 marker:text-soft">
        <span className="inline-flex w-[calc(100%-1.25rem)] flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="text-h3">{kind === 'tension' ? name : own('confidenceOf', { side: name })}</h3>
          <span className="text-small">
            {kind === 'tension' ? t('tension', { ...values, band: bands(bandOf(after)) }) : t('indicator', values)}
          </span>
        </span>
      </summary>
      <Causes measure={measure} {...telling} />
      <Without measure={measure} />
    </details>
  );
}
