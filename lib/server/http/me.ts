import { findOwner, forgottenCookie } from '../owner';
import { forgetOwner } from '../runs';
import { answerNothing } from './answer';
import { handle } from './handle';
import { isSecure, requireOwnOrigin } from './site';

/** DELETE /api/me: deletes every run of this device and its cookie. */
export const deleteMe = handle('forgetting a device', async (request) => {
  requireOwnOrigin(request);
  const owner = findOwner(request.headers);
  if (owner !== undefined) await forgetOwner(owner);
  return answerNothing({ 'set-cookie': forgottenCookie(isSecure(request)) });
});
