import { openRoom, type Room } from './a-class';
import { type Device, device } from './device';

/**
 * Everybody who may come to a class: its instructor and another, members of either capital, an observer, a projector
 * (which knows the address of the screen and nothing else) and a stranger.
 */
export const PEOPLE = ['host', 'other host', 'member', 'other member', 'observer', 'projector', 'stranger'] as const;
export type Person = (typeof PEOPLE)[number];

/** What each of them gets as an answer, by status. */
export type Answers = Readonly<Record<Person, number>>;

/** A class in its discussion with everybody around it. */
export interface Gathering {
  readonly room: Room;
  readonly people: Readonly<Record<Person, Device>>;
}

/** Opens a class, seats five and brings everybody together. */
export const gather = async (): Promise<Gathering> => {
  const room = await openRoom();
  const [otherHost, projector, stranger, ...phones] = Array.from({ length: 8 }, () => device());
  await otherHost!.signIn(`other-than-${room.id}@school.example`);
  await projector!.get(`/api/screens/${room.projectorKey}/view`);
  const seats: { readonly at: Device; readonly seat: string }[] = [];
  for (const at of phones) seats.push({ at, seat: (await at.join(room.code)).seat });
  await room.goesTo('discuss');
  const { view } = await room.host.sees(room.id, 'host');
  const of = (delegation: string): Device => {
    const badge = view.room.seats.find((seat) => seat.delegation === delegation)!;
    return seats.find(({ seat }) => seat === badge.seat)!.at;
  };
  return {
    room,
    people: {
      host: room.host,
      'other host': otherHost!,
      member: of('east'),
      'other member': of('west'),
      observer: of('observers'),
      projector: projector!,
      stranger: stranger!,
    },
  };
};

/** Asks on behalf of everybody, the host last, since the host's is what may succeed. */
export const askEverybody = async (
  people: Gathering['people'],
  ask: (by: Device, person: Person) => Promise<Response>,
): Promise<Answers> => {
  const told: Partial<Record<Person, number>> = {};
  for (const person of [...PEOPLE.filter((one) => one !== 'host'), 'host'] as const) {
    const answer = await ask(people[person], person);
    told[person] = answer.status;
    await answer.body?.cancel();
  }
  return told as Answers;
};

/** One answer for all. */
export const all = (status: number): Answers => Object.fromEntries(PEOPLE.map((person) => [person, status])) as Answers;

/** To the host what the host gets; to other instructors no such class, and to all others a sign-in. */
export const hosts = (status: number): Answers => ({ ...all(401), 'other host': 404, host: status });

/** To those who hold a seat, in the order of member, other member and observer; to all others none of theirs. */
export const seats = (member: number, otherMember = member, observer = member): Answers => ({
  ...all(403),
  member,
  'other member': otherMember,
  observer,
});
