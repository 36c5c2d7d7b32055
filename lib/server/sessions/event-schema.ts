import { z } from 'zod';
import type { Actor, QuarterFacts, SessionEvent, SessionPins } from '../../session/events';
import { DECIDED_BY } from '../../session/events';
import { PHASES, type Place } from '../../session/phases';
import { settingsSchema } from './settings-schema';

const id = z.string();
const moment = z.number().nullable();
const place: z.ZodType<Place> = z.strictObject({ quarter: z.int(), phase: z.enum(PHASES) });
const bySide = <Value extends z.ZodType>(value: Value) => z.record(z.string(), value);

const pins: z.ZodType<SessionPins> = z.strictObject({
  packId: id,
  packHash: id,
  engineVersion: id,
  rngSeed: z.int(),
  displaySeed: z.int(),
});

const facts: z.ZodType<QuarterFacts> = z.strictObject({
  quarter: z.int(),
  choices: bySide(bySide(id.nullable())),
  decidedBy: bySide(z.enum(DECIDED_BY)),
  reasons: bySide(z.string()),
  predictions: bySide(bySide(id)),
  shocks: z.array(id),
  withKnowledge: z.boolean(),
});

const plain = <const Type extends string>(type: Type) => z.strictObject({ type: z.literal(type) });
const ofSeat = <const Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), seat: id });
const ofShock = <const Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), shock: id });

const roomEvents = [
  z.strictObject({ type: z.literal('SessionOpened'), pins, settings: settingsSchema }),
  z.strictObject({ type: z.literal('SettingsChanged'), settings: settingsSchema }),
  plain('RoomLocked'),
  plain('RoomUnlocked'),
  z.strictObject({
    type: z.literal('SeatTaken'),
    seat: id,
    delegation: id,
    role: id,
    callSign: z.int(),
    name: z.string().nullable(),
    playedBy: z.enum(['person', 'bot']),
  }),
  z.strictObject({ type: z.literal('SeatNamed'), seat: id, name: z.string().nullable() }),
  z.strictObject({ type: z.literal('SeatMoved'), seat: id, delegation: id, role: id }),
  ofSeat('SeatKicked'),
  ofSeat('SeatReturned'),
  z.strictObject({ type: z.literal('SeatHandedOver'), seat: id, to: z.enum(['counterpart', 'person']) }),
  z.strictObject({ type: z.literal('CapitalHandedOver'), side: id, to: z.enum(['counterpart', 'people']) }),
  z.strictObject({ type: z.literal('LeadGiven'), side: id, seat: id }),
] as const;

const paceEvents = [
  z.strictObject({ type: z.literal('PhaseOpened'), place, endsAt: moment }),
  z.strictObject({ type: z.literal('SessionPaused'), remainingMs: moment }),
  z.strictObject({ type: z.literal('SessionResumed'), endsAt: moment }),
  z.strictObject({ type: z.literal('PhaseExtended'), endsAt: moment, remainingMs: moment }),
  z.strictObject({ type: z.literal('QuarterResolved'), facts }),
  z.strictObject({ type: z.literal('SteppedBack'), place, endsAt: moment }),
  plain('SessionEnded'),
] as const;

const handEvents = [
  z.strictObject({ type: z.literal('SeatReadied'), seat: id, ready: z.boolean() }),
  z.strictObject({ type: z.literal('OptionLeanedTo'), seat: id, option: id.nullable() }),
  z.strictObject({
    type: z.literal('OptionCommitted'),
    side: id,
    seat: id,
    card: id,
    option: id,
    reason: z.string(),
  }),
  z.strictObject({ type: z.literal('CommitmentWithdrawn'), side: id, seat: id }),
  z.strictObject({ type: z.literal('ReasonStated'), side: id, seat: id, reason: z.string() }),
  z.strictObject({ type: z.literal('ChoicePredicted'), seat: id, side: id, option: id }),
  ofShock('ShockHeld'),
  ofShock('ShockReleased'),
  ofShock('ShockFired'),
] as const;

const talkEvents = [
  z.strictObject({ type: z.literal('CableSent'), seat: id, to: id, text: z.string() }),
  z.strictObject({ type: z.literal('OfferMade'), offer: id, seat: id, card: id, ours: id, theirs: id }),
  z.strictObject({
    type: z.literal('OfferAnswered'),
    offer: id,
    seat: id,
    answer: z.enum(['accepted', 'declined', 'withdrawn']),
  }),
  z.strictObject({ type: z.literal('ReflectionSent'), seat: id, answers: z.array(z.string()) }),
] as const;

/** A stored event in today's form. */
export const eventSchema: z.ZodType<SessionEvent> = z.discriminatedUnion('type', [
  ...roomEvents,
  ...paceEvents,
  ...handEvents,
  ...talkEvents,
]);

/** Who did something, as it is stored. */
export const actorSchema: z.ZodType<Actor> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('host') }),
  z.strictObject({ kind: z.literal('seat'), seat: id }),
  z.strictObject({ kind: z.literal('timer') }),
]);
