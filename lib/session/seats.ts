import type { RoleId, SideId } from '../model/ids';
import type { Role } from '../model/pack';

/** The delegation of those who watch and play neither capital. */
export const OBSERVERS = 'observers';
export type DelegationId = SideId | typeof OBSERVERS;

/** A place in the room. A seat outlives the phone that took it, its wake and its network. */
export interface Seat {
  /** `s1`, `s2` and on, in the order of joining. */
  readonly id: string;
  readonly delegation: DelegationId;
  readonly role: RoleId;
  /** Place in the list of call-signs, from 0; unique in its session. */
  readonly callSign: number;
  /** The name that a student gave, where the host allows names. */
  readonly name: string | null;
  readonly kicked: boolean;
  /** Whether a person plays it, the counterpart for an absent one, or a bot in a rehearsal. */
  readonly playedBy: 'person' | 'counterpart' | 'bot';
}

/** Whether a person sits there now and is waited for. */
export const isPresentPerson = (seat: Seat): boolean => !seat.kicked && seat.playedBy === 'person';

const countBy = <Key extends string>(seats: readonly Seat[], keyOf: (seat: Seat) => Key): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>();
  for (const seat of seats) counts.set(keyOf(seat), (counts.get(keyOf(seat)) ?? 0) + 1);
  return counts;
};

const least = <T>(items: readonly T[], measure: (item: T) => number): T =>
  items.reduce((best, item) => (measure(item) < measure(best) ? item : best));

/**
 * The seat that the next person takes, as if no bot sat anywhere: the capital with fewer people, its role with fewest; once every role of both
 * capitals is held, each observer's role once (where observers are allowed), then roles are doubled.
 */
export const nextRole = (
  roles: readonly Role[],
  sides: readonly SideId[],
  seats: readonly Seat[],
  observers: boolean,
): Role => {
  const held = seats.filter((seat) => !seat.kicked && seat.playedBy !== 'bot');
  const byRole = countBy(held, (seat) => seat.role);
  const byDelegation = countBy(held, (seat) => seat.delegation);
  const heldBy = (role: Role): number => byRole.get(role.id) ?? 0;
  const capitalRoles = roles.filter((role) => role.delegation !== OBSERVERS);
  const watching = roles.filter((role) => role.delegation === OBSERVERS && heldBy(role) === 0);
  if (observers && watching.length > 0 && capitalRoles.every((role) => heldBy(role) > 0)) return watching[0]!;
  const capital = least(sides, (side) => byDelegation.get(side) ?? 0);
  return least(
    capitalRoles.filter((role) => role.delegation === capital),
    heldBy,
  );
};
