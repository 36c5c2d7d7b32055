'use client';

import { useTranslations } from 'next-intl';
import type { ProjectionAnswer } from '@/lib/ensemble/futures-service';
import { type RedLineStanding, redLineStandings } from '@/lib/run/red-lines';
import { useRun } from '../run-context';
import { isAtRisk, riskClass, type ToldRedLine, useRedLineOutlook } from './use-red-line-outlook';
import { useRedLineText } from './use-red-line-text';

/** Within this many points of a red line it is called near. */
const NEAR_POINTS = 4;

function Standing({ standing: { values, margin, crossed } }: { standing: RedLineStanding }) {
  const t = useTranslations('outlook.redLine');
  const now = values[values.length - 1]!.toFixed(1);
  const points = Math.abs(margin).toFixed(1);
  if (margin < 0 && points === '0.0')
    return <p className="text-caption font-semibold text-worse">{t('byAHair', { now })}</p>;
  if (margin < 0) return <p className="text-caption font-semibold text-worse">{t('beyond', { now, points })}</p>;
  const way = points === '0.0' ? 'onIt' : margin < NEAR_POINTS ? 'near' : 'clear';
  return (
    <p className={`text-caption ${margin < NEAR_POINTS ? 'font-semibold text-ink' : 'text-soft'}`}>
      {t(way, { now, points })}
      {crossed.length > 0 && ` ${t('crossedBefore', { count: crossed.length })}`}
    </p>
  );
}

function InHand({ told }: { told: ToldRedLine }) {
  const t = useTranslations('outlook.redLineOutlook');
  return (
    <p className="mt-1 text-caption text-soft">
      {t.rich('inHand', { risk: () => <span className={riskClass(told.risk)}>{told.riskText}</span> })}{' '}
      {isAtRisk(told) && told.path}
    </p>
  );
}

/** What the red lines come to with the answers in hand; null while nothing is in hand. */
const useInHand = (outlook: ProjectionAnswer | null): readonly ToldRedLine[] | null => {
  const { side, pending, leftOpen } = useRun();
  const tell = useRedLineOutlook();
  if (!outlook || Object.keys(pending).length + leftOpen.length === 0) return null;
  return tell(outlook.projection.redLines[side]!);
};

/** What the player is asked to achieve, how near each red line is, and where it may go with the answers in hand. */
export function AimNote({ outlook }: { outlook: ProjectionAnswer | null }) {
  const t = useTranslations('outlook');
  const { compiled, texts, side, played } = useRun();
  const lineText = useRedLineText();
  const inHand = useInHand(outlook);
  return (
    <section>
      <h2 className="eyebrow">{t('aim')}</h2>
      <p className="mt-1 running">{texts.aims[side]}</p>
      <h3 className="eyebrow mt-4">{t('redLines')}</h3>
      <ul className="mt-1 divide-y divide-hairline border-hairline border-y">
        {redLineStandings(compiled, side, played.worlds).map((standing, i) => {
          const text = lineText(standing.line);
          return (
            <li key={text} className="py-2 text-small">
              {text}
              <Standing standing={standing} />
              {inHand?.[i] && <InHand told={inHand[i]} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
