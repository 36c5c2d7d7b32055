'use server';

import { cookies } from 'next/headers';
import { z } from 'zod';
import { LANGUAGES } from '@/lib/model/closed-sets';
import { LANGUAGE_COOKIE } from '../_i18n/languages';
import { preferenceCookie } from './preference-cookie';

/** Keeps the language of this device; the page is then sent again in it, and what the reader has done on it stays. */
export async function chooseLanguage(language: unknown): Promise<void> {
  (await cookies()).set(preferenceCookie(LANGUAGE_COOKIE, z.enum(LANGUAGES).parse(language)));
}
