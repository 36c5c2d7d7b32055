import { inTransaction, type Transaction } from '../database';
import { RefusedError, type ServerRefusal } from '../refused';
import { addInstructor, replacePassword } from './instructors';
import { findLink, type OpenLink, readOpenLink, spendLink, UNKNOWN_LINK } from './links';
import type { UsedLink } from './requests';

const MISSING: ServerRefusal = {
  code: 'invalid-input',
  message: 'What was sent does not have the right form.',
  issues: [
    { code: 'missing', path: '', message: 'A new account needs a name and an e-mail address.', hint: 'Add them.' },
  ],
};

const apply = async (
  transaction: Transaction,
  link: OpenLink,
  wish: UsedLink,
  passwordHash: string,
): Promise<string> => {
  const email = link.email ?? wish.email;
  if (email === undefined || (link.purpose !== 'password' && wish.name === undefined)) throw new RefusedError(MISSING);
  if (link.purpose === 'password') await replacePassword(transaction, email, passwordHash);
  else await addInstructor(transaction, { name: wish.name ?? email, email, passwordHash });
  return email;
};

/**
 * Uses a one-time link: adds the account, or sets the new password. Gives the account's e-mail address. Throws the
 * refusals `unknown-link` and `invalid-input`; a link that was refused can be used again.
 */
export const applyLink = async (
  token: string,
  wish: UsedLink,
  hashPassword: (password: string) => Promise<string>,
): Promise<string> => {
  // A hash takes its time, by intention: nobody gets it without an open link, and no transaction waits for it.
  if ((await findLink(token)) === undefined) throw new RefusedError(UNKNOWN_LINK);
  const passwordHash = await hashPassword(wish.password);
  return inTransaction(async (transaction) => {
    const link = await readOpenLink(transaction, token);
    if (link === undefined) throw new RefusedError(UNKNOWN_LINK);
    const email = await apply(transaction, link, wish, passwordHash);
    await spendLink(transaction, token);
    return email;
  });
};
