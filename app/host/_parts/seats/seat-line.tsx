'use client';

import { useTranslations } from 'next-intl';
import type { Presence } from '@/lib/server/sessions/contract';
import type { Seat } from '@/lib/session/seats';
import { Button } from '../../../_components/button';

/** A seat as its line tells it. */
export interface SeatFacts {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly playedBy: Seat['playedBy'];
  readonly kicked: boolean;
  readonly presence: Presence;
  readonly isLead: boolean;
  readonly ready: boolean;
  /** What it leans to (under majority: votes for), in words; null for nothing. */
  readonly leaning: string | null;
  readonly pinBlocked: boolean;
}

const DOT: Record<Presence, string> = {
  present: 'bg-ink border-ink',
  idle: 'bg-transparent border-ink',
  gone: 'bg-transparent border-edge border-dashed',
};

function Standing({ seat }: { seat: SeatFacts }) {
  const t = useTranslations('host.seat');
  if (seat.kicked) return t('kicked');
  if (seat.playedBy === 'bot') return t('bot');
  if (seat.playedBy === 'counterpart') return t('counterpart');
  return t(`presence.${seat.presence}`);
}

/** One seat: who, which office, whether they are there and ready, what they lean to; and the way to change it. */
export function SeatLine({ seat, onManage }: { seat: SeatFacts; onManage: () => void }) {
  const t = useTranslations('host.seat');
  const isPerson = seat.playedBy === 'person' && !seat.kicked;
  return (
    <li className="flex min-h-11 items-center gap-3 py-1.5 text-small">
      <span
        aria-hidden="true"
        className={`size-2.5 shrink-0 rounded-full border-2 ${isPerson ? DOT[seat.presence] : 'invisible'}`}
      />
      <div className="min-w-0 flex-1">
        <p>
          <span className={`font-semibold ${seat.kicked ? 'line-through' : ''}`}>{seat.name}</span> {seat.role}
          {seat.isLead && <span className="font-semibold"> · {t('lead')}</span>}
        </p>
        <p className="text-caption text-soft">
          <Standing seat={seat} />
          {seat.ready && ` · ${t('ready')}`}
          {seat.leaning !== null && ` · ${t('leans', { option: seat.leaning })}`}
        </p>
        {seat.pinBlocked && <p className="text-caption font-semibold text-worse">{t('pinBlocked')}</p>}
      </div>
      <Button weight="quiet" aria-label={t('manageName', { name: seat.name })} onClick={onManage}>
        {t('manage')}
      </Button>
    </li>
  );
}
