import type { z } from 'zod/mini';
import type { Result } from '@/lib/model/refusal';
import type { madeLink, nothing, placeElsewhere } from './answers';
import { callApi } from './call-api';

type Done = Promise<Result<z.infer<typeof nothing>>>;

const post = (path: string, body: object): Done => callApi('POST', path, (answers) => answers.nothing, body);

/** Signs this device in. */
export const signIn = (email: string, password: string): Done => post('/api/auth/sign-in/email', { email, password });

/** Asks where the school's sign-in service is. */
export const findSignInElsewhere = (): Promise<Result<z.infer<typeof placeElsewhere>>> =>
  callApi('POST', '/api/auth/sign-in/social', (answers) => answers.placeElsewhere, { provider: 'oidc' });

/** Signs this device out. */
export const signOut = (): Done => post('/api/auth/sign-out', {});

/** What a one-time link is used with. */
export interface LinkUse {
  readonly name?: string;
  readonly email?: string;
  readonly password: string;
}

/** Uses a one-time link, which signs this device in. */
export const applyLink = (token: string, use: LinkUse): Done => post(`/api/links/${encodeURIComponent(token)}`, use);

/** Changes the password; other devices are signed out. */
export const changePassword = (currentPassword: string, newPassword: string): Done =>
  post('/api/auth/change-password', { currentPassword, newPassword });

/** Makes a one-time link for a colleague. */
export const invite = (email: string): Promise<Result<z.infer<typeof madeLink>>> =>
  callApi('POST', '/api/links', (answers) => answers.madeLink, { email });

/** Deletes the account of whoever is signed in, with all of its classes. */
export const deleteAccount = (password: string | undefined): Done =>
  post('/api/auth/delete-user', password === undefined ? {} : { password });
