import { authFor } from '../accounts/auth';
import { RefusedError, type ServerRefusal } from '../refused';

/** Finds the instructor who is signed in on the device that a request comes from; gives the instructor's id. */
export type FindHost = (request: Request) => Promise<string | undefined>;

const NOT_SIGNED_IN: ServerRefusal = { code: 'not-signed-in', message: 'Sign in as an instructor first.' };

/** The instructor of a request, or undefined where nobody is signed in. */
export const findHost: FindHost = async (request) => {
  const signedIn = await authFor(request).api.getSession({ headers: request.headers });
  return signedIn?.user.id;
};

/** The instructor of a request. Throws the refusal `not-signed-in`. */
export const requireHost = async (request: Request): Promise<string> => {
  const host = await findHost(request);
  if (host === undefined) throw new RefusedError(NOT_SIGNED_IN);
  return host;
};
