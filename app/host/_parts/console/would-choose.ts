import type { OptionId, SideId } from '@/lib/model/ids';
import type { Card, Role } from '@/lib/model/pack';
import { mostVoted } from '@/lib/session/delegation';
import { EMPTY_HAND } from '@/lib/session/session-state';
import type { HostView } from '@/lib/session/views/host-view';
import type { RoomView } from '@/lib/session/views/room-view';

/** What counts as a capital's choice if the class goes on without its word: what most lean to; undefined for nothing. */
export const wouldChoose = (
  room: Pick<RoomView, 'delegations'>,
  host: Pick<HostView, 'everySeat' | 'handedOver' | 'leanings'>,
  roles: readonly Role[],
  card: Card,
  side: SideId,
): OptionId | undefined => {
  const lead = room.delegations.find(({ id }) => id === side)?.lead;
  return mostVoted(
    {
      seats: host.everySeat,
      leads: lead ? { [side]: lead } : {},
      handedOver: host.handedOver,
      hand: { ...EMPTY_HAND, leanings: host.leanings },
    },
    roles,
    side,
    card.options.map(({ id }) => id),
  );
};
