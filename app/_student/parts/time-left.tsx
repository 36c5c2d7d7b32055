'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { PhaseClock } from '@/lib/session/session-state';
import { clockText, msLeft, toldSeconds } from '../time-left';

const TICK_MS = 500;

/** The server's time, read anew while a clock runs. */
const useServerNow = (clock: PhaseClock, aheadMs: number): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (clock.kind !== 'running') return;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [clock]);
  return now + aheadMs;
};

/** The time that a phase has left: the clock for the eye, and a few told times for who listens. */
export function TimeLeft({ clock, aheadMs }: { clock: PhaseClock; aheadMs: number }) {
  const t = useTranslations('student.time');
  const left = msLeft(clock, useServerNow(clock, aheadMs));
  const isPaused = clock.kind === 'paused';
  const told = left === null || isPaused ? null : toldSeconds(left);
  const spoken = left === 0 ? t('up') : told === null ? '' : t('spoken', { seconds: told });
  return (
    <>
      {left !== null && (
        <span aria-hidden="true" className={`font-semibold ${left < 30_000 && !isPaused ? 'text-worse' : ''}`}>
          {clockText(left)}
        </span>
      )}
      <span role="status">
        {isPaused && <span className="ml-2 font-semibold">{t('paused')}</span>}
        {!isPaused && <span className="sr-only">{spoken}</span>}
      </span>
    </>
  );
}
