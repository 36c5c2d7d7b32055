import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { clientMessages } from '../_i18n/client-messages';

/** The instructor's pages, which alone need the instructor's words. */
export default async function HostLayout({ children }: { children: ReactNode }) {
  const messages = await getMessages();
  return (
    <NextIntlClientProvider messages={{ ...clientMessages(messages), host: messages.host }}>
      {children}
    </NextIntlClientProvider>
  );
}
