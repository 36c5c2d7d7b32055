'use server';

import { cookies } from 'next/headers';
import { z } from 'zod';
import { THEME_COOKIE, THEMES } from '../_theme/themes';
import { preferenceCookie } from './preference-cookie';

/** Keeps the theme of this device. */
export async function chooseTheme(theme: unknown): Promise<void> {
  (await cookies()).set(preferenceCookie(THEME_COOKIE, z.enum(THEMES).parse(theme)));
}
