import { RefusedError } from '../refused';

/** Refusals of the server around sessions, by code; unknown and somebody else's read the same. */
const SENTENCES = {
  'unknown-session': 'There is no such session here.',
  'not-seated': 'This device holds no seat in the session. Join with the code, or move a seat here with its PIN.',
  'unknown-code': 'No class is open under this code. Compare it with the projector.',
  'wrong-pin': 'That seat and PIN do not go together.',
  'pin-blocked': 'Five wrong PINs were tried for this seat. The host can let it try again.',
  'too-many-guesses': 'Too many wrong codes or PINs came from here. Wait a few minutes and try again.',
  'too-fast': 'Too many requests came from this device at once. Wait a moment.',
  'too-many-streams': 'Too many screens are open for this class or at this address.',
  'too-many-sessions': 'You keep as many sessions as the server allows. Delete one to open another.',
  'too-many-waiting': 'The class is sending more than the server can write. Try again in a moment.',
  'not-revealed': 'That quarter has not been revealed.',
  'not-over': 'The record is open once play is over.',
  'other-engine': 'The session was opened on another version of the engine, and goes on only under that one.',
  raced: 'The session changed while this was decided. Try again.',
  'newer-event': 'A newer Two Capitals wrote this session. Start that one to go on with it.',
  'unreadable-session': 'An event of this session cannot be read. Put the database back from a backup.',
  stopping: 'The server is stopping. Try again in a moment.',
} as const;

/** A refusal to throw, with the sentence that its code stands for. */
export const sessionRefusal = (code: keyof typeof SENTENCES): RefusedError =>
  new RefusedError({ code, message: SENTENCES[code] });
