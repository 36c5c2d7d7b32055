'use client';

import { useTranslations } from 'next-intl';
import type { Place } from '@/lib/session/phases';
import type { PhaseClock } from '@/lib/session/session-state';
import { type SidePlace, sideClass } from '../../_components/side-name';
import type { LineState } from '../line-state';
import { TimeLeft } from './time-left';

interface ClassHeadProps {
  /** Who sits here: the call-sign or name, the office, and the capital's place; null for observers. */
  name: string;
  role: string;
  sidePlace: SidePlace | null;
  place: Place;
  /** The calendar quarter in words; null in the lobby. */
  quarter: string | null;
  line: LineState;
  clock: PhaseClock;
  aheadMs: number;
  /** Looks the seat up. */
  onSeat: () => void;
}

const TROUBLED: readonly LineState[] = ['lost', 'kept'];

/** The head of a student's screen: who one is, where the class stands, how long, and whether the line is up. */
export function ClassHead({ name, role, sidePlace, place, quarter, line, clock, aheadMs, onSeat }: ClassHeadProps) {
  const t = useTranslations('student');
  const ink = sidePlace === null ? '' : sideClass('ink', sidePlace);
  const rule = sidePlace === null ? 'border-ink' : sideClass('rule', sidePlace);
  return (
    <header
      className={`no-print sticky top-0 z-2 -mx-4 border-t-4 border-b border-b-hairline bg-paper px-4 py-1.5 ${rule}`}
    >
      <div className="flex items-baseline justify-between gap-3 text-small">
        <button
          type="button"
          onClick={onSeat}
          aria-haspopup="dialog"
          className="min-h-6 min-w-0 cursor-pointer text-left"
        >
          <span className={`font-semibold ${ink}`}>{role}</span>{' '}
          <span className="whitespace-nowrap text-link">{name}</span>
          <span className="sr-only">{t('seat')}</span>
        </button>
        <p className="whitespace-nowrap">
          <TimeLeft clock={clock} aheadMs={aheadMs} />
        </p>
      </div>
      <div className="flex items-baseline justify-between gap-3 text-caption text-soft">
        <p role="status">
          {quarter && `${quarter} · `}
          {t(`phase.${place.phase}`)}
        </p>
        <p role="status" className={TROUBLED.includes(line) ? 'text-right font-semibold text-worse' : 'text-right'}>
          {t(`line.${line}`)}
        </p>
      </div>
    </header>
  );
}
