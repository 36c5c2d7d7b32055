import type { Result } from '@/lib/model/refusal';
import type {
  ApprovePinAnswer,
  Capacity,
  ClassPackAnswer,
  CommandAnswer,
  JoinAnswer,
  OpenedSession,
  OpenSessionBody,
  PostedCommand,
  RecordAnswer,
  RevealAnswer,
  SessionList,
  ShockPreviewAnswer,
} from '@/lib/server/sessions/contract';
import { callApi } from './call-api';

/** Where a class is read: a session in one capacity, or the screen that a projector's key opens. */
export type ClassAddress =
  | { readonly kind: 'session'; readonly id: string; readonly as: Capacity }
  | { readonly kind: 'screen'; readonly key: string };

/** The address of a part of a class, with the capacity in its query. */
export const classUrl = (address: ClassAddress, part: string, query: Readonly<Record<string, string>> = {}): string => {
  const asked = new URLSearchParams(address.kind === 'session' ? { as: address.as, ...query } : query).toString();
  const path =
    address.kind === 'session'
      ? `/api/sessions/${encodeURIComponent(address.id)}/${part}`
      : `/api/screens/${encodeURIComponent(address.key)}/${part}`;
  return asked === '' ? path : `${path}?${asked}`;
};

/** Milliseconds after which a question to a class counts as lost, and may be asked again; packs and records are large. */
export const PATIENCE_MS = 10_000;
export const LONG_PATIENCE_MS = 30_000;

const KEY_LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_';

/** A key for one press, so that a press sent twice counts once. Works on plain http too. */
export const newPressKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(22)), (byte) => KEY_LETTERS[byte & 63]).join('');

/** Opens a class. */
export const openSession = (body: OpenSessionBody): Promise<Result<OpenedSession>> =>
  callApi('POST', '/api/sessions', (answers) => answers.opened, body);

/** The classes of the instructor who is signed in. */
export const listSessions = (): Promise<Result<SessionList>> =>
  callApi('GET', '/api/sessions', (answers) => answers.sessionList);

/** Deletes a class for good, at once. */
export const deleteSession = (id: string): Promise<Result<null>> =>
  callApi('DELETE', `/api/sessions/${encodeURIComponent(id)}`, (answers) => answers.nothing);

/** Sends a command; the same key sent again counts once. */
export const postCommand = (
  id: string,
  as: Capacity,
  command: PostedCommand,
  key: string,
): Promise<Result<CommandAnswer>> =>
  callApi(
    'POST',
    `/api/sessions/${encodeURIComponent(id)}/commands`,
    (answers) => answers.commanded,
    { key, as, command },
    PATIENCE_MS,
  );

/** Takes a seat in the room with this code; the device that holds one gets the same again. */
export const joinSession = (code: string, name: string | null, key: string): Promise<Result<JoinAnswer>> =>
  callApi('POST', '/api/join', (answers) => answers.joined, { code, name, key }, PATIENCE_MS);

/** Moves a seat to this device. */
export const moveSeatHere = (code: string, seat: string, pin: string): Promise<Result<JoinAnswer>> =>
  callApi('POST', '/api/join/move', (answers) => answers.joined, { code, seat, pin });

/** Lets a seat try its PIN again, with a new one. */
export const approvePin = (id: string, seat: string): Promise<Result<ApprovePinAnswer>> =>
  callApi('POST', `/api/sessions/${encodeURIComponent(id)}/pins`, (answers) => answers.approved, { seat });

/** Tells whether the page of a seat is in front. */
export const tellPresence = (id: string, visible: boolean): Promise<Result<null>> =>
  callApi('POST', `/api/sessions/${encodeURIComponent(id)}/presence`, (answers) => answers.nothing, { visible });

/** The pack as this reader may know it now. */
export const readClassPack = (address: ClassAddress): Promise<Result<ClassPackAnswer>> =>
  callApi('GET', classUrl(address, 'pack'), (answers) => answers.classPack, undefined, LONG_PATIENCE_MS);

/** What a revealed quarter did. */
export const readReveal = (address: ClassAddress, quarter: number): Promise<Result<RevealAnswer>> =>
  callApi(
    'GET',
    classUrl(address, 'reveal', { quarter: String(quarter) }),
    (answers) => answers.revealed,
    undefined,
    PATIENCE_MS,
  );

/** What a shock would do, for the host. */
export const readShockPreview = (id: string, shock: string): Promise<Result<ShockPreviewAnswer>> =>
  callApi(
    'GET',
    classUrl({ kind: 'session', id, as: 'host' }, 'shock-preview', { shock }),
    (answers) => answers.shockPreviewed,
  );

/** What a class leaves behind, once play is over. */
export const readRecord = (address: ClassAddress): Promise<Result<RecordAnswer>> =>
  callApi('GET', classUrl(address, 'record'), (answers) => answers.recorded, undefined, LONG_PATIENCE_MS);
