import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { clientMessages } from '../_i18n/client-messages';

/** The pages of a class, which alone need a student's words. */
export default async function ClassLayout({ children }: { children: ReactNode }) {
  const messages = await getMessages();
  return (
    <NextIntlClientProvider messages={{ ...clientMessages(messages), student: messages.student }}>
      {children}
    </NextIntlClientProvider>
  );
}
