import { APIError } from 'better-auth/api';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { OidcSettings } from '../env';
import { serverEnv } from '../env';
import { claimInvitation } from './links';
import { inAccountTransaction } from './queued-client';

/** The id of the school's sign-in service; its callback address is /api/auth/callback/oidc. */
export const OIDC_PROVIDER = 'oidc';

const saysNotVerified = (claim: unknown): boolean => claim === false || claim === 'false';

/** The plugin for the school's sign-in service, where one is set. A service that says nothing of an e-mail address vouches for it. */
export const oidcPlugins = (settings: OidcSettings | undefined) =>
  settings === undefined
    ? []
    : [
        genericOAuth({
          config: [
            {
              providerId: OIDC_PROVIDER,
              discoveryUrl: `${settings.issuer}/.well-known/openid-configuration`,
              clientId: settings.clientId,
              clientSecret: settings.clientSecret,
              scopes: ['openid', 'email', 'profile'],
              requireIdTokenVerification: true,
              mapProfileToUser: ({ email, name, ...claims }) => ({
                emailVerified: !saysNotVerified(claims.email_verified),
                name: name || email?.split('@')[0] || '',
                image: undefined,
              }),
            },
          ],
        }),
      ];

const mayEnterUninvited = (email: string): boolean =>
  serverEnv().oidc?.allowedDomains.includes(email.slice(email.lastIndexOf('@') + 1)) === true;

/** Called in the transaction that adds the account, so that an invitation counts once and only with it. */
const requireInvitation = async ({
  email,
  emailVerified,
}: {
  email: string;
  emailVerified: boolean;
}): Promise<void> => {
  if (!emailVerified)
    throw new APIError('FORBIDDEN', { code: 'unverified', message: 'The e-mail address is not verified.' });
  const invited = await inAccountTransaction((transaction) => claimInvitation(transaction, email));
  if (invited || mayEnterUninvited(email)) return;
  throw new APIError('FORBIDDEN', { code: 'not-invited', message: 'Nobody invited this e-mail address.' });
};

/** We call no other service in an instructor's name, so its tokens are not kept. */
const NO_TOKENS = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
};

const withoutTokens = async <Account extends object>(account: Account) => ({ data: { ...account, ...NO_TOKENS } });

/** Accounts that better-auth makes itself come from the sign-in service: only the invited may enter. */
export const accountHooks = {
  user: { create: { before: requireInvitation } },
  account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
};
