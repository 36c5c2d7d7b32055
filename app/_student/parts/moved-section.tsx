'use client';

import { useTranslations } from 'next-intl';
import { bandOf } from '@/lib/engine/read-out';
import type { Cause } from '@/lib/model/world-state';
import { CitationLink } from '../../_components/citation-link';
import { EvidenceMark } from '../../_components/evidence-mark';
import { SideName } from '../../_components/side-name';
import { verdictClass } from '../../_components/verdict-class';
import { signed } from '../../_run/outlook/signed';
import { useCauseText } from '../../_run/reveal/use-cause-text';
import { useSidePlace, useStudent } from '../class-context';
import { keyOfCause, type MovedCause, type MovedTension } from '../moved-because';

/** Causes that are named one by one; the rest is added up. */
const NAMED = 4;
/** Causes smaller than this are not named, in points. */
const LEAST_POINTS = 0.1;

const ROW = 'grid grid-cols-[3.25rem_1fr] items-baseline gap-x-3 border-hairline border-b py-2 last:border-b-0';

/** A cause in words; whether a shock was drawn is not told while the class plays. */
const useClassCause = () => {
  const { texts } = useStudent();
  const { causeText, whyText } = useCauseText();
  const text = (cause: Cause): string =>
    cause.kind === 'shock' ? (texts.shocks[cause.shock]?.headline ?? cause.shock) : causeText(cause);
  return { text, whyText };
};

const isTold =
  (texts: ReturnType<typeof useStudent>['texts']) =>
  ({ cause, points }: MovedCause): boolean => {
    if (Math.abs(points) < LEAST_POINTS) return false;
    return 'card' in cause ? texts.cards[cause.card] !== undefined : true;
  };

function CauseRow({ moved }: { moved: MovedCause }) {
  const t = useTranslations('reveal.because');
  const { text, whyText } = useClassCause();
  const { cause, points, effect } = moved;
  const why = effect ? whyText({ ...effect, quarter: 0, drawName: '' }) : undefined;
  return (
    <li className={ROW}>
      <span className={`text-right font-serif text-h3 font-semibold ${verdictClass(points > 0 ? 'worse' : 'better')}`}>
        {signed(points)}
      </span>
      <div className="text-small">
        <p className="font-semibold">{text(cause)}</p>
        {why && <p>{why}</p>}
        {effect && (
          <p className="flex flex-wrap items-baseline gap-x-3 text-caption text-soft">
            <EvidenceMark evidence={effect.effect.evidence} word />
            {effect.effect.because.map((citation) => (
              <CitationLink
                key={citation.document}
                cited={{ citation, evidence: effect.effect.evidence, claim: text(cause), ...(why ? { why } : {}) }}
              />
            ))}
            {effect.effect.because.length === 0 && <span>{t('uncited')}</span>}
          </p>
        )}
      </div>
    </li>
  );
}

function Causes({ moved }: { moved: MovedTension }) {
  const t = useTranslations('reveal.because');
  const { texts } = useStudent();
  const named = moved.causes.filter(isTold(texts)).slice(0, NAMED);
  const rest = moved.after - moved.before - named.reduce((sum, { points }) => sum + points, 0);
  return (
    <ol>
      {named.map((cause) => (
        <CauseRow key={keyOfCause(cause)} moved={cause} />
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

function Without({ moved }: { moved: MovedTension }) {
  const t = useTranslations('student.because');
  const { texts } = useStudent();
  const place = useSidePlace();
  if (moved.without.length === 0) return null;
  return (
    <ul className="mt-1 space-y-0.5 text-small text-soft">
      {moved.without.map(({ side, level }) => (
        <li key={side}>
          {t.rich('without', {
            side: () => <SideName place={place(side)}>{texts.sides[side]!.name}</SideName>,
            level: level.toFixed(1),
            points: signed(moved.after - level),
          })}
        </li>
      ))}
    </ul>
  );
}

/** A tension that moved: from where to where, because of what, and where it would stand without either choice. */
export function MovedSection({ moved, open }: { moved: MovedTension; open: boolean }) {
  const t = useTranslations('reveal.movement');
  const bands = useTranslations('bands');
  const { texts } = useStudent();
  const { tension, before, after } = moved;
  return (
    <details open={open} className="border-hairline border-b py-2 open:pb-4">
      <summary className="min-h-11 py-1 marker:text-soft">
        <span className="inline-flex w-[calc(100%-1.25rem)] flex-wrap items-baseline justify-between gap-x-4">
          <h2 className="text-h3">{texts.tensions[tension]!.name}</h2>
          <span className="text-small">
            {t('tension', {
              before: before.toFixed(1),
              now: after.toFixed(1),
              points: signed(after - before),
              band: bands(bandOf(after)),
            })}
          </span>
        </span>
      </summary>
      <Causes moved={moved} />
      <Without moved={moved} />
    </details>
  );
}
