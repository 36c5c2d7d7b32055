import type { OptionId, SideId } from '../model/ids';
import type { Role } from '../model/pack';
import { isPresentPerson, type Seat } from './seats';
import type { SessionState } from './session-state';

type Room = Pick<SessionState, 'seats' | 'leads' | 'handedOver' | 'hand'>;

/** The people of a delegation who sit there now, in the order of joining. */
export const membersOf = (room: Pick<SessionState, 'seats'>, side: string): readonly Seat[] =>
  room.seats.filter((seat) => seat.delegation === side && isPresentPerson(seat));

/** Whether the counterpart plays a capital: the host handed it over, or nobody sits there. */
export const isCounterparts = (room: Room, side: SideId): boolean =>
  room.handedOver.includes(side) || membersOf(room, side).length === 0;

/** Who commits for a delegation: whoever was given the lead, else its head, else the next office held. */
export const leadOf = (room: Room, roles: readonly Role[], side: SideId): Seat | undefined => {
  const members = membersOf(room, side);
  const given = members.find((seat) => seat.id === room.leads[side]);
  if (given) return given;
  const offices = roles.filter((role) => role.delegation === side).sort((a, b) => Number(b.head) - Number(a.head));
  for (const office of offices) {
    const holder = members.find((seat) => seat.role === office.id);
    if (holder) return holder;
  }
  return members[0];
};

/** Votes of the members of a delegation by option. */
export const votesOf = (room: Room, side: SideId): ReadonlyMap<OptionId, number> => {
  const votes = new Map<OptionId, number>();
  for (const { id } of membersOf(room, side)) {
    const option = room.hand.leanings[id];
    if (option !== undefined) votes.set(option, (votes.get(option) ?? 0) + 1);
  }
  return votes;
};

/** The option with most votes; between equals the lead's vote decides, else the order of the card. */
export const mostVoted = (
  room: Room,
  roles: readonly Role[],
  side: SideId,
  order: readonly OptionId[],
): OptionId | undefined => {
  const votes = votesOf(room, side);
  const most = Math.max(0, ...votes.values());
  if (most === 0) return undefined;
  const leading = order.filter((option) => votes.get(option) === most);
  const lead = leadOf(room, roles, side);
  const casting = lead && room.hand.leanings[lead.id];
  return casting !== undefined && leading.includes(casting) ? casting : leading[0];
};
