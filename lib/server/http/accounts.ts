import { z } from 'zod';
import { type Auth, authFor } from '../accounts/auth';
import { changePasswordSchema, deleteAccountSchema, signInElsewhereSchema, signInSchema } from '../accounts/requests';
import { forgiveProof, takeByAddress, takeProof } from '../accounts/sign-in-tries';
import { RefusedError, type ServerRefusal } from '../refused';
import { requireHost } from '../sessions/host';
import { sessionHub } from '../sessions/hub';
import { listSessions } from '../sessions/store';
import { answerJson, answerNothing } from './answer';
import { type Handler, handle } from './handle';
import { readBody } from './read-body';
import { addressOf, requireOwnOrigin } from './site';
import { withCookies } from './with-cookies';

const UNKNOWN_PATH: ServerRefusal = { code: 'unknown-path', message: 'There is nothing at this address.' };

/** What better-auth refuses, in our words. */
const REFUSALS: Readonly<Record<string, ServerRefusal>> = {
  INVALID_EMAIL_OR_PASSWORD: { code: 'wrong-credentials', message: 'The e-mail address or the password is not right.' },
  INVALID_PASSWORD: { code: 'wrong-password', message: 'The password is not right.' },
  CREDENTIAL_ACCOUNT_NOT_FOUND: { code: 'no-password', message: 'This account has no password.' },
  SESSION_EXPIRED: { code: 'stale-sign-in', message: 'Sign in again first, then do this within ten minutes.' },
  PROVIDER_NOT_FOUND: {
    code: 'unreachable-service',
    message: 'The sign-in service cannot be reached, or there is none.',
  },
};

const errorSchema = z.object({ code: z.string() });

/** An answer of better-auth that is a success; throws the refusal that it stands for otherwise. */
const requireSuccess = async (answer: Response): Promise<Response> => {
  if (answer.ok) return answer;
  const read = errorSchema.safeParse(await answer.json().catch(() => undefined));
  const refusal = read.success ? REFUSALS[read.data.code] : undefined;
  if (refusal) throw new RefusedError(refusal);
  throw new Error(`better-auth answered ${answer.status} ${read.data?.code ?? ''}`);
};

/** Hands better-auth a body that was checked, with the request's own headers. */
const ask = async (request: Request, body: object): Promise<Response> => {
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  headers.set('content-type', 'application/json');
  const checked = new Request(request.url, { method: 'POST', headers, body: JSON.stringify(body) });
  return requireSuccess(await authFor(request).handler(checked));
};

/** Signs a device in with a password that was checked for its form. Throws `wrong-credentials` and `too-many-tries`. */
export const signIn = async (request: Request, email: string, password: string): Promise<Response> => {
  const address = addressOf(request);
  takeProof(email, address);
  const auth: Auth = authFor(request);
  const answer = await auth.api.signInEmail({ body: { email, password }, headers: request.headers, asResponse: true });
  await requireSuccess(answer);
  forgiveProof(email, address);
  return withCookies(answerNothing(), answer);
};

const postSignIn: Handler = async (request) => {
  const { email, password } = await readBody(request, signInSchema);
  return signIn(request, email, password);
};

const placeSchema = z.object({ url: z.url() });

/** Where the browser goes to sign in with the school's service. */
const postSignInElsewhere: Handler = async (request) => {
  takeByAddress(addressOf(request));
  const { provider } = await readBody(request, signInElsewhereSchema);
  const wish = { provider, callbackURL: '/host', errorCallbackURL: '/host/sign-in', disableRedirect: true };
  const answer = await ask(request, wish);
  return withCookies(answerJson({ url: placeSchema.parse(await answer.json()).url }), answer);
};

const postSignOut: Handler = async (request) => withCookies(answerNothing(), await ask(request, {}));

/** Does what needs the password of whoever is signed in, and counts the tries. */
const prove = async (request: Request, host: string, body: object): Promise<Response> => {
  const address = addressOf(request);
  takeProof(host, address);
  const answer = await ask(request, body);
  forgiveProof(host, address);
  return withCookies(answerNothing(), answer);
};

/** Every other device is signed out. */
const postPassword: Handler = async (request) =>
  prove(request, await requireHost(request), {
    ...(await readBody(request, changePasswordSchema)),
    revokeOtherSessions: true,
  });

/** The account's classes go with it, and their screens are closed. */
const postDeletion: Handler = async (request) => {
  const host = await requireHost(request);
  const sessions = await listSessions(host);
  const answer = await prove(request, host, await readBody(request, deleteAccountSchema));
  await sessionHub().forget(sessions.map(({ id }) => id));
  return answer;
};

/** All that is open of better-auth. */
const POSTS: Readonly<Record<string, Handler>> = {
  '/api/auth/sign-in/email': postSignIn,
  '/api/auth/sign-in/social': postSignInElsewhere,
  '/api/auth/sign-out': postSignOut,
  '/api/auth/change-password': postPassword,
  '/api/auth/delete-user': postDeletion,
};

/** POST /api/auth/...: signs in and out, changes the password, deletes the account. */
export const postAuth = handle('asking for an account', async (request) => {
  requireOwnOrigin(request);
  const post = POSTS[new URL(request.url).pathname];
  if (!post) throw new RefusedError(UNKNOWN_PATH);
  return post(request);
});

/** GET /api/auth/callback/oidc: the browser comes back from the school's service, and goes on to our own pages. */
export const getAuth = handle('coming back from the sign-in service', async (request) => {
  if (new URL(request.url).pathname !== '/api/auth/callback/oidc') throw new RefusedError(UNKNOWN_PATH);
  takeByAddress(addressOf(request));
  return authFor(request).handler(request);
});
