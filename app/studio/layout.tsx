import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { clientMessages } from '../_i18n/client-messages';

/** The studio, which alone needs its words and those for faults; it borrows those of the model. */
export default async function StudioLayout({ children }: { children: ReactNode }) {
  const messages = await getMessages();
  return (
    <NextIntlClientProvider
      messages={{
        ...clientMessages(messages),
        model: messages.model,
        studio: messages.studio,
        host: messages.host,
        issues: messages.issues,
      }}
    >
      {children}
    </NextIntlClientProvider>
  );
}
