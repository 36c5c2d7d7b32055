import { createHmac } from 'node:crypto';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { betterAuth } from 'better-auth/minimal';
import { cookieSecret } from '../cookie-secret';
import { serverEnv } from '../env';
import { isSecure } from '../http/site';
import { newId } from '../ids';
import { logFault } from '../log';
import { accountHooks, oidcPlugins } from './oidc';
import { queuedClient } from './queued-client';
import { PASSWORD_LENGTH } from './requests';

const DAY_SECONDS = 24 * 60 * 60;

/** Where the server cannot know its own address; only the sign-in service would need it, and that requires BASE_URL. */
const SOME_ADDRESS = 'http://localhost';

const deriveSecret = (): string => createHmac('sha256', cookieSecret()).update('instructors').digest('base64url');

const makeAuth = (secure: boolean) =>
  betterAuth({
    baseURL: serverEnv().baseUrl?.origin ?? SOME_ADDRESS,
    basePath: '/api/auth',
    secret: deriveSecret(),
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => void logFault('instructors’ accounts', message) },
    database: prismaAdapter(queuedClient, { provider: 'sqlite', transaction: true }),
    user: { modelName: 'instructor', deleteUser: { enabled: true } },
    // Thirty days, then the password again; a delete without one needs a sign-in of the last ten minutes.
    session: { modelName: 'signIn', expiresIn: 30 * DAY_SECONDS, disableSessionRefresh: true, freshAge: 10 * 60 },
    account: { modelName: 'credential', accountLinking: { enabled: true } },
    verification: { modelName: 'verification' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.least,
      maxPasswordLength: PASSWORD_LENGTH.most,
    },
    databaseHooks: accountHooks,
    plugins: oidcPlugins(serverEnv().oidc),
    // Ours count by account and address, see sign-in-tries.ts; better-auth counts three for a whole school.
    rateLimit: { enabled: false },
    onAPIError: { throw: true, errorURL: '/host/sign-in' },
    advanced: {
      cookiePrefix: 'two-capitals',
      useSecureCookies: secure,
      // Every write passes `requireOwnOrigin` before it comes here; addresses to return to are still checked.
      disableCSRFCheck: true,
      disableOriginCheck: false,
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId() },
    },
  });

export type Auth = ReturnType<typeof makeAuth>;

const known = new Map<boolean, Auth>();

/** better-auth with cookies for https, or for plain http on a local address, as a request came. */
export const authFor = (request: Request): Auth => {
  const secure = isSecure(request);
  const auth = known.get(secure) ?? makeAuth(secure);
  known.set(secure, auth);
  return auth;
};
