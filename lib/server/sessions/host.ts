import { inTransaction } from '../database';

/** Finds the instructor who is signed in on the device that a request comes from; gives the instructor's id. */
export type FindHost = (request: Request) => Promise<string | undefined>;

const SIGN_IN_COOKIE = /(?:^|;\s*)two-capitals\.session_token=([^;.]+)/;

const findBySignIn: FindHost = async (request) => {
  const token = SIGN_IN_COOKIE.exec(request.headers.get('cookie') ?? '')?.[1];
  if (token === undefined) return undefined;
  return inTransaction(async (transaction) => {
    const row = await transaction.signIn.findFirst({ where: { token, expiresAt: { gt: new Date() } } });
    return row?.userId;
  });
};

/** The instructor of a request, or undefined where nobody is signed in. */
export const findHost: FindHost = (request) => findBySignIn(request);
