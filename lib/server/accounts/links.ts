import { createHash } from 'node:crypto';
import { inTransaction, type Transaction } from '../database';
import { newId } from '../ids';
import { RefusedError, type ServerRefusal } from '../refused';

/** What a one-time link is for. */
export const LINK_PURPOSES = ['first', 'invitation', 'password'] as const;
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** A link that can still be used. */
export interface OpenLink {
  readonly purpose: LinkPurpose;
  /** Whose account it opens; null on the link for the first account. */
  readonly email: string | null;
}

/** A link just made: its token is told once and kept nowhere. */
export interface NewLink extends OpenLink {
  /** From the root of the server. */
  readonly path: string;
  readonly expiresAt: Date;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const VALID_MS: Readonly<Record<LinkPurpose, number>> = { first: 7 * DAY_MS, invitation: 7 * DAY_MS, password: DAY_MS };

/** 160 bits. */
const TOKEN_LENGTH = 32;
const TOKEN = /^[0-9a-z]{32}$/;

export const UNKNOWN_LINK: ServerRefusal = {
  code: 'unknown-link',
  message: 'This link was used already, is too old, or was replaced by a newer one.',
};
export const KNOWN_EMAIL: ServerRefusal = {
  code: 'known-email',
  message: 'There is an account with this e-mail address already.',
};

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const isPurpose = (text: string): text is LinkPurpose => LINK_PURPOSES.some((known) => known === text);

interface LinkWish extends OpenLink {
  readonly createdBy?: string;
}

const issue = async (transaction: Transaction, { purpose, email, createdBy }: LinkWish): Promise<NewLink> => {
  const now = new Date();
  const token = newId(TOKEN_LENGTH);
  const expiresAt = new Date(now.getTime() + VALID_MS[purpose]);
  const replaced = { purpose, email, usedAt: null };
  await transaction.oneTimeLink.deleteMany({ where: { OR: [replaced, { expiresAt: { lt: now } }] } });
  await transaction.oneTimeLink.create({
    data: {
      id: newId(),
      tokenHash: hashOf(token),
      purpose,
      email,
      createdBy: createdBy ?? null,
      createdAt: now,
      expiresAt,
    },
  });
  return { purpose, email, expiresAt, path: `/host/welcome/${token}` };
};

const hasAccount = async (transaction: Transaction, email: string): Promise<boolean> =>
  (await transaction.instructor.count({ where: { email } })) > 0;

/** Makes the link for the first account and voids the one before it; undefined once there is an account. */
export const issueFirstLink = (): Promise<NewLink | undefined> =>
  inTransaction(async (transaction) => {
    if ((await transaction.instructor.count()) > 0) return undefined;
    return issue(transaction, { purpose: 'first', email: null });
  });

/** Makes a link by which the owner of an e-mail address may make an account. Throws the refusal `known-email`. */
export const issueInvitation = (email: string, createdBy?: string): Promise<NewLink> =>
  inTransaction(async (transaction) => {
    if (await hasAccount(transaction, email)) throw new RefusedError(KNOWN_EMAIL);
    return issue(transaction, { purpose: 'invitation', email, ...(createdBy !== undefined && { createdBy }) });
  });

/** Makes a link that sets a new password; undefined where there is no such account. */
export const issuePasswordLink = (email: string): Promise<NewLink | undefined> =>
  inTransaction(async (transaction) => {
    if (!(await hasAccount(transaction, email))) return undefined;
    return issue(transaction, { purpose: 'password', email });
  });

/** A link that is neither used nor too old, and still has its purpose. */
export const readOpenLink = async (transaction: Transaction, token: string): Promise<OpenLink | undefined> => {
  if (!TOKEN.test(token)) return undefined;
  const row = await transaction.oneTimeLink.findUnique({ where: { tokenHash: hashOf(token) } });
  if (!row || row.usedAt !== null || row.expiresAt <= new Date() || !isPurpose(row.purpose)) return undefined;
  const { purpose, email } = row;
  if (email === null) return (await transaction.instructor.count()) === 0 ? { purpose, email } : undefined;
  return (await hasAccount(transaction, email)) === (purpose === 'password') ? { purpose, email } : undefined;
};

/** Finds an open link by the token in its address. */
export const findLink = (token: string): Promise<OpenLink | undefined> =>
  inTransaction((transaction) => readOpenLink(transaction, token));

/** Marks a link as used. */
export const spendLink = async (transaction: Transaction, token: string): Promise<void> => {
  await transaction.oneTimeLink.update({ where: { tokenHash: hashOf(token) }, data: { usedAt: new Date() } });
};

/** Uses up the invitation of an e-mail address, and says whether there was one. */
export const claimInvitation = async (transaction: Transaction, email: string): Promise<boolean> => {
  const now = new Date();
  const { count } = await transaction.oneTimeLink.updateMany({
    where: { purpose: 'invitation', email, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  return count > 0;
};
