'use client';

import { useTranslations } from 'next-intl';
import type { SeatBadge } from '@/lib/session/views/room-view';
import { useStudent } from '../class-context';
import { useSeatName } from '../seat-name';

/** The seats of a delegation, in the order of the pack's offices. */
export const useMembers = (delegation: string): readonly SeatBadge[] => {
  const { room, pack } = useStudent();
  const order = pack.pack.roles.map(({ id }) => id);
  return room.seats
    .filter((seat) => seat.delegation === delegation)
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
};

/** Who is in a delegation: call-signs, offices, who leads it, and whom the counterpart stands in for. */
export function Members({ delegation }: { delegation: string }) {
  const t = useTranslations('student.members');
  const { room, texts, seat } = useStudent();
  const seatName = useSeatName();
  const lead = room.delegations.find(({ id }) => id === delegation)?.lead;
  return (
    <ul className="divide-y divide-hairline border-hairline border-y text-small">
      {useMembers(delegation).map((badge) => (
        <li key={badge.seat} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
          <span className={badge.seat === seat.seat ? 'font-semibold' : ''}>
            {seatName(badge)}
            {badge.seat === seat.seat && <span className="font-normal text-soft"> {t('you')}</span>}
          </span>
          <span className="text-soft">
            {texts.roles[badge.role]!.name}
            {badge.seat === lead && ` · ${t('lead')}`}
            {badge.playedBy !== 'person' && ` · ${t(badge.playedBy)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
