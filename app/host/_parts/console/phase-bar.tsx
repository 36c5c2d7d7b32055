'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PHASES, type Place, TIMED_PHASES } from '@/lib/session/phases';

interface PhaseBarProps {
  place: Place;
  quarters: number;
  /** The quarter's name in the calendar; null outside of play. */
  quarterName: string | null;
  clock: ReactNode;
}

/** Where the class stands: the phase by name, its quarter, the phases before and after it, and the clock. */
export function PhaseBar({ place, quarters, quarterName, clock }: PhaseBarProps) {
  const t = useTranslations('host');
  const at = PHASES.indexOf(place.phase);
  const inQuarter = quarterName !== null;
  return (
    <section aria-label={t('console.where')} className="border-ink border-t-2 pt-3">
      <div className="flex items-start justify-between gap-4">
        <div aria-live="polite">
          <p className="text-small text-soft">
            {inQuarter
              ? t('console.quarter', { name: quarterName, number: place.quarter, quarters })
              : t('console.outside')}
          </p>
          <h2 className="text-h1">{t(`phase.${place.phase}`)}</h2>
        </div>
        <div className="text-right">{clock}</div>
      </div>
      <ol className="mt-3 flex gap-x-1 border-hairline border-b" aria-label={t('console.phases')}>
        {TIMED_PHASES.map((phase) => {
          const here = inQuarter && phase === place.phase;
          const past = inQuarter && PHASES.indexOf(phase) < at;
          return (
            <li
              key={phase}
              aria-current={here ? 'step' : undefined}
              className={`-mb-px min-w-0 flex-1 border-b-3 pb-1.5 text-caption max-sm:text-center ${here ? 'border-ink font-semibold' : past ? 'border-edge' : 'border-transparent text-soft'}`}
            >
              <span className={here ? '' : 'max-sm:sr-only'}>{t(`phase.${phase}`)}</span>
              <span aria-hidden="true" className={here ? 'hidden' : 'sm:hidden'}>
                ·
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
