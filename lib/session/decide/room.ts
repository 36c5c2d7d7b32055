import type { Role } from '../../model/pack';
import { accepted, type Result } from '../../model/refusal';
import { CALL_SIGNS, MOST_SEATS } from '../call-signs';
import type { HostCommand, JoinCommand, SeatCommand } from '../commands';
import { membersOf } from '../delegation';
import type { SessionEvent } from '../events';
import { isPlayOver } from '../phases';
import { nextRole } from '../seats';
import type { SessionState } from '../session-state';
import { type Decided, type Decision, findSeat, happens, NOTHING, ownSeat, refuse } from './context';

/** Characters that a free name may have. */
export const MOST_NAME_CHARACTERS = 24;

type Of<Command, Type> = Extract<Command, { type: Type }>;

const nameFor = (state: SessionState, name: string | null): Result<string | null> => {
  const trimmed = name?.trim().replace(/\s+/g, ' ') ?? '';
  if (trimmed === '' || state.settings.naming !== 'free') return accepted(null);
  if ([...trimmed].length > MOST_NAME_CHARACTERS)
    return refuse('name-too-long', `A name may have ${MOST_NAME_CHARACTERS} characters.`);
  return accepted(trimmed);
};

/** Call-signs are dealt in an order that the session's display seed shuffles, so that no class begins with the same. */
const freeCallSign = (state: SessionState): number => {
  const taken = new Set(state.seats.map((seat) => seat.callSign));
  const start = state.pins.displaySeed % CALL_SIGNS.length;
  for (let step = 0; step < CALL_SIGNS.length; step++) {
    // 37 has no factor in common with the number of call-signs, so that every one is met.
    const sign = (start + step * 37) % CALL_SIGNS.length;
    if (!taken.has(sign)) return sign;
  }
  throw new Error('A session has no call-sign left, though it has a seat.');
};

const seatTaken = (
  { compiled, state }: Pick<Decision, 'compiled' | 'state'>,
  name: string | null,
  playedBy: 'person' | 'bot',
): SessionEvent => {
  const role = nextRole(compiled.pack.roles, compiled.sides, state.seats, state.settings.observers);
  const seat = `s${state.seats.length + 1}`;
  return {
    type: 'SeatTaken',
    seat,
    delegation: role.delegation,
    role: role.id,
    callSign: freeCallSign(state),
    name,
    playedBy,
  };
};

/** Gives somebody a seat. Refuses with `locked`, `ended`, `full` and `name-too-long`. */
export const takeSeat = (decision: Decision, command: JoinCommand): Decided => {
  const { state } = decision;
  if (isPlayOver(state.place.phase)) return refuse('ended', 'The play of this session is over.');
  if (state.locked) return refuse('locked', 'The host has locked the room.');
  if (state.seats.length >= MOST_SEATS) return refuse('full', `A session has room for ${MOST_SEATS} people.`);
  const name = nameFor(state, command.name);
  return name.ok ? happens(seatTaken(decision, name.value, 'person')) : name;
};

/** Gives a seat another name, or its call-sign back. */
export const nameSeat = (decision: Decision, command: Of<SeatCommand, 'NameSeat'>): Decided => {
  const seat = ownSeat(decision);
  if (!seat.ok) return seat;
  if (decision.state.settings.naming !== 'free' && command.name !== null)
    return refuse('names-off', 'The host keeps this session to call-signs.');
  const name = nameFor(decision.state, command.name);
  if (!name.ok) return name;
  return name.value === seat.value.name
    ? NOTHING
    : happens({ type: 'SeatNamed', seat: seat.value.id, name: name.value });
};

/** Locks or unlocks the room. */
export const lockRoom = ({ state }: Decision, locked: boolean): Decided =>
  state.locked === locked ? NOTHING : happens({ type: locked ? 'RoomLocked' : 'RoomUnlocked' });

/** Moves a seat to another role. Refuses with `unknown-seat` and `unknown-role`. */
export const moveSeat = ({ compiled, state }: Decision, command: Of<HostCommand, 'MoveSeat'>): Decided => {
  const seat = findSeat(state, command.seat);
  if (!seat.ok) return seat;
  const role: Role | undefined = compiled.pack.roles.find(({ id }) => id === command.role);
  if (!role) return refuse('unknown-role', `${compiled.pack.id} has no role ${command.role}.`);
  if (role.id === seat.value.role) return NOTHING;
  return happens({ type: 'SeatMoved', seat: seat.value.id, delegation: role.delegation, role: role.id });
};

/** Takes a seat out of the room, or lets it back in. */
export const kickSeat = ({ state }: Decision, command: Of<HostCommand, 'KickSeat' | 'ReturnSeat'>): Decided => {
  const seat = findSeat(state, command.seat);
  if (!seat.ok) return seat;
  const kicked = command.type === 'KickSeat';
  if (seat.value.kicked === kicked) return NOTHING;
  return happens({ type: kicked ? 'SeatKicked' : 'SeatReturned', seat: command.seat });
};

/** Hands a seat to the counterpart or back to its person. */
export const handOverSeat = ({ state }: Decision, command: Of<HostCommand, 'HandOverSeat'>): Decided => {
  const seat = findSeat(state, command.seat);
  if (!seat.ok) return seat;
  if (seat.value.playedBy === command.to) return NOTHING;
  if (seat.value.playedBy === 'bot')
    return refuse('bots-seat', 'A bot plays this seat; there is nobody to hand it to.');
  return happens({ type: 'SeatHandedOver', seat: command.seat, to: command.to });
};

/** Takes one's own seat back from the counterpart. */
export const takeBackSeat = (decision: Decision): Decided => {
  const seat = ownSeat(decision);
  if (!seat.ok) return seat;
  if (seat.value.playedBy !== 'counterpart') return NOTHING;
  return happens({ type: 'SeatHandedOver', seat: seat.value.id, to: 'person' });
};

/** Hands a capital to the counterpart, or back to its people. Refuses with `unknown-side` and `nobody-there`. */
export const handOverCapital = (
  { compiled, state }: Decision,
  command: Of<HostCommand, 'HandOverCapital'>,
): Decided => {
  if (!compiled.sides.includes(command.side)) return refuse('unknown-side', `There is no capital ${command.side}.`);
  if (state.handedOver.includes(command.side) === (command.to === 'counterpart')) return NOTHING;
  if (command.to === 'people' && membersOf(state, command.side).length === 0)
    return refuse('nobody-there', `Nobody sits in ${command.side}, so the counterpart goes on playing it.`);
  return happens({ type: 'CapitalHandedOver', side: command.side, to: command.to });
};

/** Gives a member of a delegation the lead. Refuses with `not-a-member`. */
export const giveLead = ({ state }: Decision, command: Of<HostCommand, 'GiveLead'>): Decided => {
  if (!membersOf(state, command.side).some(({ id }) => id === command.seat))
    return refuse('not-a-member', `${command.seat} does not sit in ${command.side}.`);
  if (state.leads[command.side] === command.seat) return NOTHING;
  return happens({ type: 'LeadGiven', side: command.side, seat: command.seat });
};

/** Fills one seat for each office of both capitals with a bot, for a rehearsal. */
export const botSeats = (decision: Pick<Decision, 'compiled' | 'state'>): SessionEvent[] => {
  const offices = decision.compiled.pack.roles.filter(({ delegation }) => delegation !== 'observers');
  return offices.map((role, i) => ({
    type: 'SeatTaken',
    seat: `s${i + 1}`,
    delegation: role.delegation,
    role: role.id,
    callSign: (decision.state.pins.displaySeed + i * 37) % CALL_SIGNS.length,
    name: null,
    playedBy: 'bot',
  }));
};
