import { headers } from 'next/headers';
import { cache } from 'react';
import { findInstructor, type Instructor } from '@/lib/server/accounts/instructors';
import { findHost } from '@/lib/server/sessions/host';

/** The instructor who is signed in on the device that a page is written for. */
export const currentHost = cache(async (): Promise<Instructor | undefined> => {
  // A page has no request, only its headers; the address plays no part.
  const host = await findHost(new Request('http://localhost/host', { headers: new Headers(await headers()) }));
  return host === undefined ? undefined : findInstructor(host);
});
