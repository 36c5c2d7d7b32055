import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { clientMessages } from '../_i18n/client-messages';

/** The page of the code, which alone needs its words. */
export default async function JoinLayout({ children }: { children: ReactNode }) {
  const messages = await getMessages();
  return (
    <NextIntlClientProvider messages={{ ...clientMessages(messages), join: messages.join }}>
      {children}
    </NextIntlClientProvider>
  );
}
