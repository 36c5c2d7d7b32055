'use client';

import { useTranslations } from 'next-intl';
import { OBSERVERS } from '@/lib/session/seats';
import type { DelegationProgress } from '@/lib/session/views/room-view';
import { Button } from '../../../_components/button';
import { sideClass } from '../../../_components/side-name';
import { useConsole } from '../console/console-context';
import { useNames } from '../console/use-names';
import { SeatLine } from './seat-line';
import { useSeatFacts } from './use-seat-facts';

interface DelegationProps {
  delegation: Pick<DelegationProgress, 'id' | 'seated' | 'ready' | 'playedBy' | 'committed'>;
}

/** What a capital has come to on its card: committed, votes so far, or nothing. */
function Choice({ side }: { side: string }) {
  const t = useTranslations('host.delegation');
  const { room, host, texts, covered } = useConsole();
  const names = useNames();
  const card = room.cards[side];
  if (card === undefined) return null;
  const committed = host.commitments[side];
  const stated = committed ? undefined : host.reasons[side];
  const votes = Object.entries(host.votes[side] ?? {}).sort(([, a], [, b]) => b - a);
  return (
    <div className="mt-2 border-hairline border-t pt-2 text-small">
      <p className="font-serif text-h3">{texts.cards[card]?.question ?? card}</p>
      {committed && (
        <p className="mt-1">
          {covered ? t('committedCovered') : t('committed', { option: names.option(card, committed.option) })}
          {!covered && committed.reason !== '' && <q className="ml-1">{committed.reason}</q>}
        </p>
      )}
      {stated && stated.reason !== '' && !covered && <q className="mt-1 block">{stated.reason}</q>}
      {votes.length > 0 && !covered && (
        <ul className="mt-1 text-soft">
          {votes.map(([option, count]) => (
            <li key={option} className="flex justify-between gap-3">
              <span>{names.option(card, option)}</span>
              <span>{count}</span>
            </li>
          ))}
        </ul>
      )}
      {!committed && votes.length === 0 && <p className="mt-1 text-soft">{t('nothing')}</p>}
    </div>
  );
}

function HandOver({ side, away }: { side: string; away: boolean }) {
  const t = useTranslations('host.delegation');
  const { host, send } = useConsole();
  const handed = host.handedOver.includes(side);
  if (away && !handed) return <p className="text-small text-soft">{t('empty')}</p>;
  return (
    <Button
      weight="quiet"
      className="-ml-2"
      onClick={() => void send({ type: 'HandOverCapital', side, to: handed ? 'people' : 'counterpart' })}
    >
      {t(handed ? 'handBack' : 'handOver')}
    </Button>
  );
}

/** A delegation: how far it is, what it has come to, and its seats. */
export function DelegationPanel({ delegation, onManage }: DelegationProps & { onManage: (seat: string) => void }) {
  const t = useTranslations('host.delegation');
  const { host } = useConsole();
  const names = useNames();
  const factsOf = useSeatFacts();
  const { id, seated, ready, playedBy, committed } = delegation;
  const isCapital = id !== OBSERVERS;
  const place = names.sidePlace(id);
  const seats = host.everySeat.filter((seat) => seat.delegation === id);
  return (
    <section className={`border-t-3 pt-2 ${isCapital ? sideClass('rule', place) : 'border-edge'}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className={`text-h2 ${isCapital ? sideClass('ink', place) : ''}`}>{names.side(id)}</h3>
        <p className="text-small text-soft">
          {playedBy === 'counterpart' ? t('counterpart') : t('ready', { ready, seated })}
          {isCapital && playedBy === 'people' && committed && ` · ${t('settled')}`}
        </p>
      </div>
      {isCapital && <Choice side={id} />}
      <ul className="mt-2 divide-y divide-hairline border-hairline border-y">
        {seats.map((seat) => (
          <SeatLine key={seat.id} seat={factsOf(seat)} onManage={() => onManage(seat.id)} />
        ))}
      </ul>
      {seats.length === 0 && <p className="mt-2 text-small text-soft">{t('noSeats')}</p>}
      {isCapital && <HandOver side={id} away={playedBy === 'counterpart'} />}
    </section>
  );
}
