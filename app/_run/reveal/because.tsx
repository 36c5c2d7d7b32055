'use client';

import { useTranslations } from 'next-intl';
import { shownDifference, shownRest } from '@/lib/charts/shown';
import { CitationLink } from '../../_components/citation-link';
import { EvidenceMark } from '../../_components/evidence-mark';
import { verdictClass } from '../../_components/verdict-class';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { signed } from '../outlook/signed';
import { useRun } from '../run-context';
import type { CauseOfQuarter } from './causes';
import { useCauseText } from './use-cause-text';
import type { Movement } from './use-movements';

/** Causes that are named one by one; the rest is added up. */
const NAMED = { tension: 4, indicator: 3 } as const;
/** Causes smaller than this are not named, in points. */
const LEAST_POINTS = 0.1;

const ROW = 'grid grid-cols-[3.25rem_1fr] items-baseline gap-x-3 border-hairline border-b py-2 last:border-b-0';

const verdictClassOf = (points: number, kind: Movement['kind']): string =>
  verdictClass((kind === 'tension' ? points : -points) > 0 ? 'worse' : 'better');

function Evidence({ cause }: { cause: CauseOfQuarter }) {
  const t = useTranslations('reveal.because');
  const { causeText, whyText } = useCauseText();
  if (!cause.effect) return null;
  const { effect } = cause.effect;
  const why = whyText(cause.effect);
  return (
    <>
      <EvidenceMark evidence={effect.evidence} word />
      {effect.because.map((citation) => (
        <CitationLink
          key={citation.document}
          cited={{ citation, evidence: effect.evidence, claim: causeText(cause.cause), ...(why ? { why } : {}) }}
        />
      ))}
      {effect.because.length === 0 && <span>{t('uncited')}</span>}
    </>
  );
}

function Way({ cause, movement }: { cause: CauseOfQuarter; movement: Movement }) {
  const t = useTranslations('reveal.because');
  const { texts } = useRun();
  const isItself = cause.way.length === 1 && movement.kind === 'indicator';
  if (cause.way.length === 0 || isItself) return null;
  return <span>{t('through', { way: cause.way.map((id) => texts.indicators[id]!.name).join(' → ') })}</span>;
}

function Since({ cause }: { cause: CauseOfQuarter }) {
  const t = useTranslations('reveal.because');
  const quarterName = useQuarterName();
  const { played, calendar } = useRun();
  const { since } = cause;
  if (since === null || since === played.quarters.length) return null;
  return (
    <span className="font-normal text-soft">
      {' '}
      {t.rich(cause.fades ? 'fades' : 'carried', {
        quarter: () => <span className="whitespace-nowrap">{quarterName(calendar(since))}</span>,
      })}
    </span>
  );
}

function CauseRow({ cause, movement }: { cause: CauseOfQuarter; movement: Movement }) {
  const { causeText, whyText } = useCauseText();
  const why = cause.effect && !cause.fades ? whyText(cause.effect) : undefined;
  const isChance = cause.cause.kind === 'chance' || cause.cause.kind === 'limits';
  return (
    <li className={ROW}>
      <span className={`text-right font-serif text-h3 font-semibold ${verdictClassOf(cause.points, movement.kind)}`}>
        {signed(cause.points)}
      </span>
      <div className="text-small">
        <p className={isChance ? 'text-soft' : 'font-semibold'}>
          {causeText(cause.cause)}
          <Since cause={cause} />
        </p>
        {why && <p>{why}</p>}
        <p className="flex flex-wrap items-baseline gap-x-3 text-caption text-soft">
          <Way cause={cause} movement={movement} />
          <Evidence cause={cause} />
        </p>
      </div>
    </li>
  );
}

/** What moved a measure this quarter: each cause with its points as booked, and the rest; as shown they add up. */
export function Because({ movement }: { movement: Movement }) {
  const t = useTranslations('reveal.because');
  const named = movement.causes.slice(0, NAMED[movement.kind]).filter(({ points }) => Math.abs(points) >= LEAST_POINTS);
  const change = shownDifference(movement.before, movement.now);
  const rest = shownRest(
    change,
    named.map(({ points }) => points),
  );
  return (
    <ol>
      {named.map((cause) => (
        <CauseRow key={JSON.stringify(cause.cause)} cause={cause} movement={movement} />
      ))}
      {rest !== 0 && (
        <li className={`${ROW} text-small text-soft`}>
          <span className="text-right">{signed(rest)}</span>
          {t('rest')}
        </li>
      )}
    </ol>
  );
}
