import * as z from 'zod/mini';
import type {
  ApprovePinAnswer,
  ClassPackAnswer,
  JoinAnswer,
  OpenedSession,
  RecordAnswer,
  RevealAnswer,
  SessionList,
  ShockPreviewAnswer,
  ViewMessage,
} from '@/lib/server/sessions/contract';

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

// Our own server gives what its types say; only the outline of the larger answers is looked at here.
const outline = <Answer>(...keys: readonly (keyof Answer & string)[]) =>
  z.custom<Answer>((value) => isObject(value) && keys.every((key) => Object.hasOwn(value as object, key)));

/** Readers of what the server says of a class. */
export const opened = outline<OpenedSession>('session');
export const sessionList = outline<SessionList>('sessions');
export const joined: z.ZodMiniType<JoinAnswer> = z.object({ sessionId: z.string(), seat: z.string(), pin: z.string() });
export const commanded = z.object({ position: z.number() });
export const viewed = outline<ViewMessage>('cursor', 'view', 'now');
/** `null` while nothing is newer than what the screen has. */
export const polled = z.nullable(viewed);
export const classPack = outline<ClassPackAnswer>('pack', 'texts', 'worlds', 'displaySeed');
export const revealed = outline<RevealAnswer>('reveal');
export const shockPreviewed = outline<ShockPreviewAnswer>('preview');
export const recorded = outline<RecordAnswer>('record');
export const approved: z.ZodMiniType<ApprovePinAnswer> = z.object({ pin: z.string(), code: z.nullable(z.string()) });
