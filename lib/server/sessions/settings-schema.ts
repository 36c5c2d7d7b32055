import { z } from 'zod';
import { DECISION_RULES, NAMINGS, PACES, PROJECTOR_LANGUAGES, type SessionSettings } from '../../session/settings';

/** An id of a pack or a session, 1 to 80 characters. */
export const idSchema = z.string().min(1).max(80);

/** A quarter, from 0 (the lobby). */
export const quarterSchema = z.int().min(0).max(40);

/** Minutes of a phase: half a minute to two hours. */
const minutes = z.number().min(0.5).max(120);

/** What a host chooses for a session; whether it fits the pack is for the session to say. */
export const settingsSchema: z.ZodType<SessionSettings> = z.strictObject({
  pace: z.enum(PACES),
  minutes: z.strictObject({
    brief: minutes,
    discuss: minutes,
    choose: minutes,
    predict: minutes,
    reveal: minutes,
    because: minutes,
  }),
  rule: z.enum(DECISION_RULES),
  naming: z.enum(NAMINGS),
  observers: z.boolean(),
  world: z.enum(['draw', 'central']),
  shocks: z.enum(['chance', 'record', 'none']),
  counterpart: z.enum(['record', 'interest']),
  projector: z.enum(PROJECTOR_LANGUAGES),
  quarters: z.int().min(1).max(40),
  cut: z.array(z.array(idSchema).max(20)).max(40),
  retentionDays: z.int().min(1).max(365),
  rehearsal: z.boolean(),
});
