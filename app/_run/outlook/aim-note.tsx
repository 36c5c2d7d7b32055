'use client';

import { useTranslations } from 'next-intl';
import { type RedLineStanding, redLineStandings } from '@/lib/run/red-lines';
import { useRun } from '../run-context';
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

/** What the player is asked to achieve, and how near each red line is. */
export function AimNote() {
  const t = useTranslations('outlook');
  const { compiled, texts, side, played } = useRun();
  const lineText = useRedLineText();
  return (
    <section>
      <h2 className="eyebrow">{t('aim')}</h2>
      <p className="mt-1 running">{texts.aims[side]}</p>
      <h3 className="eyebrow mt-4">{t('redLines')}</h3>
      <ul className="mt-1 divide-y divide-hairline border-hairline border-y">
        {redLineStandings(compiled, side, played.worlds).map((standing) => {
          const text = lineText(standing.line);
          return (
            <li key={text} className="py-2 text-small">
              {text}
              <Standing standing={standing} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
