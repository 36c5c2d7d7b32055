'use client';

import { useTranslations } from 'next-intl';
import type { PhaseClock as Clock } from '@/lib/session/session-state';
import { useNow } from './use-now';

const TICK_MS = 500;
const SOON_S = 60;

/** Seconds as they stand on a clock: `2:05`. */
export const clockText = (seconds: number): string => {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};

interface PhaseClockProps {
  clock: Clock;
  aheadMs: number;
  /** Minutes planned for the phase, where it has any. */
  plannedMinutes: number | null;
}

function Running({ endsAt, aheadMs }: { endsAt: number; aheadMs: number }) {
  const t = useTranslations('host.clock');
  const seconds = (endsAt - useNow(aheadMs, TICK_MS)) / 1000;
  const soon = seconds <= SOON_S;
  return (
    <>
      <p
        role="timer"
        aria-label={t('left')}
        className={`text-h1 leading-none font-semibold ${soon ? 'text-worse' : ''}`}
      >
        {clockText(seconds)}
      </p>
      <p role="status" className="text-caption text-soft">
        {soon ? t('soon') : t('left')}
      </p>
    </>
  );
}

/** The clock of the phase in hand: running, paused, or none. */
export function PhaseClock({ clock, aheadMs, plannedMinutes }: PhaseClockProps) {
  const t = useTranslations('host.clock');
  if (clock.kind === 'running') return <Running endsAt={clock.endsAt} aheadMs={aheadMs} />;
  if (clock.kind === 'paused')
    return (
      <>
        <p role="status" className="text-h2 leading-none font-semibold">
          {t('paused')}
        </p>
        <p className="text-caption text-soft">
          {clock.remainingMs === null
            ? t('pausedText')
            : t('pausedLeft', { left: clockText(clock.remainingMs / 1000) })}
        </p>
      </>
    );
  return (
    <p className="text-small text-soft">{plannedMinutes === null ? '' : t('planned', { minutes: plannedMinutes })}</p>
  );
}
