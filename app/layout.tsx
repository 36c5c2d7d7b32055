import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteFooter } from './_components/site-footer';
import { SiteHeader } from './_components/site-header';
import { clientMessages } from './_i18n/client-messages';
import { inter, sourceSerif, sourceSerifItalic } from './_theme/fonts';
import { THEME_COOKIE, themeOf } from './_theme/themes';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site');
  return {
    title: { default: t('name'), template: t('title', { page: '%s' }) },
    description: t('description'),
    referrer: 'same-origin',
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f6f3ec' },
    { media: '(prefers-color-scheme: dark)', color: '#15171b' },
  ],
};

const FONTS = [inter, sourceSerif, sourceSerifItalic].map(({ variable }) => variable).join(' ');

/** The frame of every page: language, theme, head and foot. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value);
  const t = await getTranslations('site');
  return (
    <html lang={await getLocale()} data-theme={theme} className={FONTS}>
      <body>
        <NextIntlClientProvider messages={clientMessages(await getMessages())}>
          <a
            href="#main"
            className="absolute left-2 top-2 z-20 -translate-y-16 border border-ink bg-sheet px-4 py-2 focus:translate-y-0"
          >
            {t('skip')}
          </a>
          <SiteHeader />
          <main id="main" tabIndex={-1} className="grow outline-none">
            {children}
          </main>
          <SiteFooter />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
