import type { ServerRefusal } from '../refused';

const COMMON_HEADERS = { 'x-content-type-options': 'nosniff' } as const;
const PRIVATE = { ...COMMON_HEADERS, 'cache-control': 'no-store' } as const;

/** Codes of refusals by their HTTP status; what is not listed is a 400. */
const CODES: Readonly<Record<number, readonly string[]>> = {
  401: ['not-signed-in', 'wrong-credentials'],
  403: [
    ...['wrong-password', 'foreign-origin', 'not-seated', 'kicked', 'not-the-host', 'wrong-pin', 'pin-blocked'],
    ...['observer', 'not-the-lead', 'not-to-you', 'not-your-offer', 'own-capital', 'names-off', 'not-the-owner'],
  ],
  404: [
    ...['unknown-session', 'unknown-code', 'not-revealed', 'unknown-run', 'unknown-pack', 'unknown-link'],
    ...['unknown-path', 'unknown-shock', 'unknown-seat', 'unknown-side', 'unknown-role', 'unknown-card'],
    ...['unknown-offer', 'unknown-option', 'unknown-draft', 'unknown-publication', 'unknown-template'],
    'unknown-instructor',
  ],
  409: [
    ...['conflict', 'too-many-runs', 'known-email', 'no-password', 'stale-sign-in', 'too-many-sessions', 'raced'],
    ...['not-over', 'other-engine', 'opened', 'locked', 'full', 'ended', 'paused', 'wrong-phase', 'undecided'],
    ...[
      'empty-room',
      'no-step-back',
      'no-timer',
      'no-card',
      'option-closed',
      'majority-decides',
      'reason-with-choice',
      'not-joint',
    ],
    ...['offer-closed', 'happened', 'fired', 'too-late', 'nobody-there', 'not-a-member', 'bots-seat'],
    ...['too-many-cables', 'too-many-offers', 'changed-meanwhile', 'no-such-place', 'unknown-revision', 'edit-raced'],
    ...['key-in-use', 'draft-archived', 'known-version', 'known-document', 'no-source', 'too-many-drafts'],
    ...['too-many-authors', 'too-many-documents'],
  ],
  413: ['body-too-large', 'draft-too-large', 'source-too-large', 'file-too-large'],
  415: ['wrong-content-type', 'wrong-file-kind'],
  422: [
    ...['invalid-input', 'unfit-run', 'too-many-quarters', 'too-long', 'name-too-long', 'reason-too-long'],
    ...['cable-too-long', 'empty-cable', 'reflection-too-long', 'empty-reflection', 'has-errors', 'odd-shape'],
    ...[
      'no-text',
      'illegible-source',
      'unreadable-source',
      'source-too-long',
      'reading-too-slow',
      'reading-too-heavy',
      'markup',
      'unreadable-files',
    ],
    ...['not-a-zip', 'damaged-file', 'encrypted-file', 'unpacks-too-large', 'too-many-files', 'path-outside'],
    ...['links-inside', 'named-twice', 'unknown-file', 'no-pack-file', 'newer-format'],
  ],
  429: ['too-many-tries', 'too-fast', 'too-many-guesses', 'too-many-streams'],
  500: ['unreadable-pack', 'unreadable-session', 'newer-event', 'bug'],
  503: ['unreachable-service', 'stopping', 'too-many-waiting', 'readers-busy'],
};

const STATUS: ReadonlyMap<string, number> = new Map(
  Object.entries(CODES).flatMap(([status, codes]) => codes.map((code) => [code, Number(status)] as const)),
);

/** Statuses that pass by themselves, and the seconds to wait where a refusal does not say. */
const PASSING: ReadonlySet<number> = new Set([429, 503]);
const WAIT_SECONDS = 5;

/** The body of every answer that is not a success. */
export interface ErrorBody {
  readonly error: ServerRefusal & {
    /** Under which the log tells more. */
    readonly id?: string;
  };
}

/** An answer in JSON that no cache keeps. */
export const answerJson = (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Response =>
  Response.json(body, { status, headers: { ...PRIVATE, ...headers } });

/** An answer without a body. */
export const answerNothing = (headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status: 204, headers: { ...PRIVATE, ...headers } });

/** The answer to something that is refused; its code decides the status, and what passes says when to try again. */
export const answerError = (error: ErrorBody['error'], status = STATUS.get(error.code) ?? 400): Response => {
  const body: ErrorBody = { error };
  const { retryAfterSeconds = WAIT_SECONDS } = error;
  return answerJson(body, status, PASSING.has(status) ? { 'retry-after': String(retryAfterSeconds) } : {});
};

/** A file to be saved; its name is plain ASCII. */
export const answerFile = (fileName: string, contentType: string, body: string | Uint8Array<ArrayBuffer>): Response =>
  new Response(body, {
    headers: {
      ...PRIVATE,
      'content-type': contentType,
      'content-disposition': `attachment; filename="${fileName}"`,
    },
  });

/** An answer in JSON that caches may keep under its tag: for good if `lasting`, else only after asking again. */
export const answerTagged = (request: Request, body: unknown, tag: string, lasting: boolean): Response => {
  const headers = {
    ...COMMON_HEADERS,
    etag: `"${tag}"`,
    'cache-control': lasting ? 'public, max-age=31536000, immutable' : 'public, no-cache',
  };
  const known = request.headers.get('if-none-match') ?? '';
  if (known.includes(`"${tag}"`)) return new Response(null, { status: 304, headers });
  return Response.json(body, { headers });
};

/** An answer in JSON for one reader only, who is spared what they have already. */
export const answerOwnTagged = (request: Request, json: string, tag: string): Response => {
  const headers = { ...COMMON_HEADERS, etag: `"${tag}"`, 'cache-control': 'private, no-cache', vary: 'cookie' };
  const known = request.headers.get('if-none-match') ?? '';
  if (known.includes(`"${tag}"`)) return new Response(null, { status: 304, headers });
  return new Response(json, { headers: { ...headers, 'content-type': 'application/json' } });
};
