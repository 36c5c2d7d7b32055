import { authFor } from '../accounts/auth';
import { issueInvitation } from '../accounts/links';
import { invitationSchema, usedLinkSchema } from '../accounts/requests';
import { takeByAddress } from '../accounts/sign-in-tries';
import { applyLink } from '../accounts/use-link';
import { requireHost } from '../sessions/host';
import { signIn } from './accounts';
import { answerJson } from './answer';
import { handle } from './handle';
import { readBody } from './read-body';
import { addressOf, requireOwnOrigin } from './site';

/** POST /api/links: an instructor invites a colleague; the answer holds the path of the one-time link. */
export const postLink = handle('inviting an instructor', async (request) => {
  requireOwnOrigin(request);
  const host = await requireHost(request);
  const { email } = await readBody(request, invitationSchema);
  const { path, expiresAt } = await issueInvitation(email, host);
  return answerJson({ link: { path, email, expiresAt: expiresAt.toISOString() } }, 201);
});

/** POST /api/links/[token]: makes the account or sets the password that the link is for, and signs the device in. */
export const postUsedLink = handle<[token: string]>('using a one-time link', async (request, token) => {
  requireOwnOrigin(request);
  takeByAddress(addressOf(request));
  const wish = await readBody(request, usedLinkSchema);
  const { password } = await authFor(request).$context;
  const email = await applyLink(token, wish, password.hash);
  return signIn(request, email, wish.password);
});
