import type { ServerRefusal } from '../refused';

const COMMON_HEADERS = { 'x-content-type-options': 'nosniff' } as const;
const PRIVATE = { ...COMMON_HEADERS, 'cache-control': 'no-store' } as const;

/** The HTTP status of each refusal. */
const STATUS: Readonly<Record<string, number>> = {
  'invalid-json': 400,
  'not-signed-in': 401,
  'wrong-credentials': 401,
  'wrong-password': 403,
  'foreign-origin': 403,
  'not-seated': 403,
  'not-the-host': 403,
  'wrong-pin': 403,
  'pin-blocked': 403,
  'unknown-session': 404,
  'unknown-code': 404,
  'not-revealed': 404,
  'unknown-shock': 404,
  'unknown-run': 404,
  'unknown-pack': 404,
  'unknown-link': 404,
  'unknown-path': 404,
  conflict: 409,
  'too-many-runs': 409,
  'too-many-sessions': 409,
  'not-over': 409,
  raced: 409,
  'other-engine': 409,
  'known-email': 409,
  'unreachable-service': 503,
  'no-password': 409,
  'stale-sign-in': 409,
  'body-too-large': 413,
  'wrong-content-type': 415,
  'invalid-input': 422,
  'unfit-run': 422,
  'too-many-tries': 429,
  'too-fast': 429,
  'too-many-guesses': 429,
  'too-many-streams': 429,
  'unreadable-pack': 500,
  'unreadable-session': 500,
  'newer-event': 500,
  stopping: 503,
  'too-many-waiting': 503,
  bug: 500,
};

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

/** The answer to something that is refused; its code decides the status. */
export const answerError = (error: ErrorBody['error'], status = STATUS[error.code] ?? 400): Response => {
  const body: ErrorBody = { error };
  return answerJson(body, status);
};

/** The answer of a database that cannot, just now. */
export const answerUnavailable = (error: ErrorBody['error']): Response => {
  const body: ErrorBody = { error };
  return answerJson(body, 503, { 'retry-after': '5' });
};

/** A file to be saved; its name is plain ASCII. */
export const answerFile = (fileName: string, contentType: string, body: string): Response =>
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
