import { createHmac, timingSafeEqual } from 'node:crypto';
import { cookieSecret } from './cookie-secret';
import { cookieValues } from './cookies';
import { newId } from './ids';

/** The cookie by which a device finds its own runs again. It names nobody. */
export const OWNER_COOKIE = 'two-capitals-owner';

/** 400 days, the longest that browsers keep a cookie; every new run starts them afresh. */
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60;
const OWNER_ID_LENGTH = 26;

const signature = (owner: string): string =>
  createHmac('sha256', cookieSecret()).update(`owner:${owner}`).digest('base64url');

const sameText = (a: string, b: string): boolean => {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
};

const verified = (value: string): string[] => {
  const dot = value.indexOf('.');
  if (dot < 1) return [];
  const owner = value.slice(0, dot);
  return sameText(value.slice(dot + 1), signature(owner)) ? [owner] : [];
};

/** The owner whose cookie a request carries; a cookie that we did not sign counts as none. */
export const findOwner = (headers: Headers): string | undefined =>
  cookieValues(headers, OWNER_COOKIE).flatMap(verified)[0];

/** A fresh owner, for the first thing that a device saves. */
export const newOwner = (): string => newId(OWNER_ID_LENGTH);

const setCookie = (value: string, maxAgeSeconds: number, secure: boolean): string =>
  `${OWNER_COOKIE}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

/** The Set-Cookie line that keeps an owner on a device; `secure` under https, since plain http would drop it. */
export const ownerCookie = (owner: string, secure: boolean): string =>
  setCookie(`${owner}.${signature(owner)}`, MAX_AGE_SECONDS, secure);

/** The Set-Cookie line that makes a device forget its owner. */
export const forgottenCookie = (secure: boolean): string => setCookie('', 0, secure);
