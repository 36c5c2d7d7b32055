import { z } from 'zod';

/** Characters that a password has. */
export const PASSWORD_LENGTH = { least: 10, most: 128 } as const;
const MOST_NAME = 80;

const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
const knownPassword = z.string().min(1).max(PASSWORD_LENGTH.most);
const newPassword = z.string().min(PASSWORD_LENGTH.least).max(PASSWORD_LENGTH.most);
const name = z.string().trim().min(1).max(MOST_NAME);

/** An e-mail address as accounts are kept under it: trimmed, in lower case. */
export const emailSchema = email;

/** POST /api/auth/sign-in/email. */
export const signInSchema = z.strictObject({ email, password: knownPassword });

/** POST /api/auth/sign-in/social: with the school's sign-in service. */
export const signInElsewhereSchema = z.strictObject({ provider: z.literal('oidc') });

/** POST /api/auth/change-password. */
export const changePasswordSchema = z.strictObject({ currentPassword: knownPassword, newPassword });

/** POST /api/auth/delete-user; without a password shortly after a sign-in only. */
export const deleteAccountSchema = z.strictObject({ password: knownPassword.optional() });

/** POST /api/links: invites a colleague. */
export const invitationSchema = z.strictObject({ email });

/** POST /api/links/[token]: what the link is used with; a name for a new account, an address for the first one. */
export const usedLinkSchema = z.strictObject({ name: name.optional(), email: email.optional(), password: newPassword });

export type UsedLink = z.infer<typeof usedLinkSchema>;
