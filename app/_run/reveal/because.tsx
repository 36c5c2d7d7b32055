'use client';

import { useTranslations } from 'next-intl';
import { CitationLink } from '../../_components/citation-link';
import { EvidenceMark } from '../../_components/evidence-mark';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { signed } from '../outlook/signed';
import { useRun } from '../run-context';
import type { CauseOfQuarter } from './causes';
import { useCauseText } from './use-cause-text';
import type { Movement } from './use-movements';

/** Causes that are named one by one; the rest is added up. */
const NAMED_CAUSES = 4;
/** Causes smaller than this are not named, in points. */
const LEAST_POINTS = 0.1;

const tint = (points: number, kind: Movement['kind']): string =>
  (kind === 'tension' ? points : -points) > 0 ? 'text-worse' : 'text-better';

function Way({ cause }: { cause: CauseOfQuarter }) {
  const t = useTranslations('reveal.because');
  const { texts } = useRun();
  const names = cause.way.map((id) => texts.indicators[id]!.name);
  return names.length > 0 ? t('through', { way: names.join(' → ') }) : null;
}

function Evidence({ cause }: { cause: CauseOfQuarter }) {
  const t = useTranslations('reveal.because');
  const { causeText, whyText } = useCauseText();
  if (!cause.effect) return null;
  const { effect } = cause.effect;
  const why = whyText(cause.effect);
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3">
      <EvidenceMark evidence={effect.evidence} word />
      {effect.because.map((citation) => (
        <CitationLink
          key={citation.document}
          cited={{ citation, evidence: effect.evidence, claim: causeText(cause.cause), ...(why ? { why } : {}) }}
        />
      ))}
      {effect.because.length === 0 && t('uncited')}
    </span>
  );
}

function CauseRow({ cause, kind }: { cause: CauseOfQuarter; kind: Movement['kind'] }) {
  const t = useTranslations('reveal.because');
  const quarterName = useQuarterName();
  const { causeText, whyText } = useCauseText();
  const { played, calendar } = useRun();
  const carried = cause.since !== null && cause.since < played.quarters.length;
  const why = cause.effect && !cause.fades ? whyText(cause.effect) : undefined;
  return (
    <li className="grid grid-cols-[3.25rem_1fr] gap-x-3 border-hairline border-t py-2">
      <span className={`text-right font-serif text-h3 font-semibold ${tint(cause.points, kind)}`}>
        {signed(cause.points)}
      </span>
      <div className="text-small">
        <p className="font-semibold">
          {causeText(cause.cause)}
          {carried && (
            <span className="font-normal text-soft">
              {' '}
              {t(cause.fades ? 'fades' : 'carried', { quarter: quarterName(calendar(cause.since!)) })}
            </span>
          )}
        </p>
        {why && <p>{why}</p>}
        <p className="text-caption text-soft">
          <Way cause={cause} /> <Evidence cause={cause} />
        </p>
      </div>
    </li>
  );
}

/** What moved a measure this quarter: each cause with its points as booked, and the rest, which add up. */
export function Because({ movement }: { movement: Movement }) {
  const t = useTranslations('reveal.because');
  const named = movement.causes.slice(0, NAMED_CAUSES).filter(({ points }) => Math.abs(points) >= LEAST_POINTS);
  const rest = movement.change - named.reduce((sum, { points }) => sum + points, 0);
  return (
    <ol>
      {named.map((cause) => (
        <CauseRow key={JSON.stringify(cause.cause)} cause={cause} kind={movement.kind} />
      ))}
      {Math.abs(rest) >= 0.05 && (
        <li className="grid grid-cols-[3.25rem_1fr] gap-x-3 border-hairline border-t py-2 text-small text-soft">
          <span className="text-right">{signed(rest)}</span>
          {t('rest')}
        </li>
      )}
    </ol>
  );
}
