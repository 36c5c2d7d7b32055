import { useTranslations } from 'next-intl';
import type { Seat } from '@/lib/session/seats';
import { useConsole } from '../console/console-context';
import { useNames } from '../console/use-names';
import type { SeatFacts } from './seat-line';

/** Puts together what a seat's line tells. */
export const useSeatFacts = (): ((seat: Seat) => SeatFacts) => {
  const t = useTranslations('host.seat');
  const { room, host, extras, covered } = useConsole();
  const names = useNames();
  return (seat) => {
    const option = host.leanings[seat.id];
    const card = room.cards[seat.delegation];
    return {
      id: seat.id,
      name: names.seat(seat.id),
      role: names.role(seat.role),
      playedBy: seat.playedBy,
      kicked: seat.kicked,
      presence: extras.presence[seat.id] ?? 'gone',
      isLead: room.delegations.some(({ lead }) => lead === seat.id),
      ready: host.ready.includes(seat.id),
      leaning: option === undefined ? null : covered ? t('covered') : names.option(card, option),
      pinBlocked: extras.pinBlocked.includes(seat.id),
    };
  };
};
