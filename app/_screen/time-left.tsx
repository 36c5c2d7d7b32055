import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { PhaseClock } from '@/lib/session/session-state';
import { useScreen, WordsInLine } from './screen-context';

const TICK_MS = 500;

/** Minutes and seconds of a stretch of time, the running second counted. */
export const minutesAndSeconds = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

const remainingOf = (clock: PhaseClock, now: number): number | null => {
  if (clock.kind === 'running') return clock.endsAt - now;
  return clock.kind === 'paused' ? clock.remainingMs : null;
};

const useNow = (isRunning: boolean): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (!isRunning) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
};

/** What is left of the phase where a clock bounds it, and that it is paused. */
export function TimeLeft({ size }: { size: 'small' | 'large' }) {
  const t = useTranslations('screen.clock');
  const { room, aheadMs } = useScreen();
  const { clock } = room;
  const remaining = remainingOf(clock, useNow(clock.kind === 'running') + aheadMs);
  if (remaining === null && clock.kind !== 'paused') return null;
  return (
    <div className={size === 'large' ? 'text-center' : 'text-right'}>
      {remaining !== null && (
        <p
          role="timer"
          aria-label={t('label')}
          className={`leading-none font-semibold ${size === 'large' ? 'text-[5rem]' : 'text-h2'}`}
        >
          {minutesAndSeconds(remaining)}
        </p>
      )}
      <p className={`text-soft ${size === 'large' ? 'text-lead' : 'text-caption'}`}>
        <WordsInLine>{(say) => say(clock.kind === 'paused' ? 'clock.paused' : 'clock.left')}</WordsInLine>
      </p>
    </div>
  );
}
