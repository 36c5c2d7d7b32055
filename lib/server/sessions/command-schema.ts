import { z } from 'zod';
import { PHASES, type Place } from '../../session/phases';
import { CAPACITIES, type CommandBody, type JoinBody, type MoveBody, type OpenSessionBody } from './contract';
import { idSchema as id, quarterSchema, settingsSchema } from './settings-schema';

/** Longer than any session accepts, so that the session's own refusal can name its limit. */
const text = z.string().max(4_000);

const place: z.ZodType<Place> = z.strictObject({ quarter: quarterSchema, phase: z.enum(PHASES) });
const plain = <const Type extends string>(type: Type) => z.strictObject({ type: z.literal(type) });
const ofSeat = <const Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), seat: id });
const ofShock = <const Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), shock: id });

const hostCommands = [
  z.strictObject({ type: z.literal('ChangeSettings'), settings: settingsSchema }),
  plain('LockRoom'),
  plain('UnlockRoom'),
  z.strictObject({ type: z.literal('MoveSeat'), seat: id, role: id }),
  ofSeat('KickSeat'),
  ofSeat('ReturnSeat'),
  z.strictObject({ type: z.literal('HandOverSeat'), seat: id, to: z.enum(['counterpart', 'person']) }),
  z.strictObject({ type: z.literal('HandOverCapital'), side: id, to: z.enum(['counterpart', 'people']) }),
  z.strictObject({ type: z.literal('GiveLead'), side: id, seat: id }),
  z.strictObject({ type: z.literal('GoOn'), from: place, without: z.enum(['nobody', 'undecided']) }),
  plain('PauseSession'),
  plain('ResumeSession'),
  z.strictObject({ type: z.literal('ExtendPhase'), minutes: z.number().min(-600).max(600) }),
  ofShock('HoldShock'),
  ofShock('ReleaseShock'),
  ofShock('FireShock'),
  z.strictObject({ type: z.literal('StepBack'), from: place }),
  plain('EndSession'),
] as const;

const seatCommands = [
  z.strictObject({ type: z.literal('NameSeat'), name: text.nullable() }),
  z.strictObject({ type: z.literal('SetReady'), ready: z.boolean() }),
  z.strictObject({ type: z.literal('LeanTo'), option: id.nullable() }),
  z.strictObject({ type: z.literal('CommitOption'), option: id, reason: text }),
  plain('WithdrawCommitment'),
  z.strictObject({ type: z.literal('StateReason'), reason: text }),
  z.strictObject({ type: z.literal('PredictChoice'), side: id, option: id }),
  z.strictObject({ type: z.literal('SendCable'), to: id, text }),
  z.strictObject({ type: z.literal('MakeOffer'), ours: id, theirs: id }),
  z.strictObject({
    type: z.literal('AnswerOffer'),
    offer: id,
    answer: z.enum(['accepted', 'declined', 'withdrawn']),
  }),
  plain('TakeBackSeat'),
  z.strictObject({ type: z.literal('SendReflection'), answers: z.array(text).max(10) }),
] as const;

/** What a device draws for each press, so that what is sent twice counts once. */
const key = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, 'A key has 8 to 64 letters, digits, hyphens or underscores.');

/** The body of POST /api/sessions/[id]/commands. */
export const commandBodySchema: z.ZodType<CommandBody> = z.strictObject({
  key,
  as: z.enum(CAPACITIES),
  command: z.discriminatedUnion('type', [...hostCommands, ...seatCommands]),
});

/** The body of POST /api/sessions. */
export const openSessionSchema: z.ZodType<OpenSessionBody> = z.strictObject({
  packId: id,
  packHash: z.string().max(64).exactOptional(),
  title: z.string().trim().max(80),
  settings: settingsSchema,
});

const code = z.string().max(20);

/** The body of POST /api/join. */
export const joinSchema: z.ZodType<JoinBody> = z.strictObject({ code, name: text.nullable(), key });

/** The body of POST /api/join/move. */
export const moveSchema: z.ZodType<MoveBody> = z.strictObject({ code, seat: id, pin: z.string().max(10) });

/** The body of POST /api/sessions/[id]/pins. */
export const approvePinSchema = z.strictObject({ seat: id });

/** The body of POST /api/sessions/[id]/presence. */
export const presenceSchema = z.strictObject({ visible: z.boolean() });
