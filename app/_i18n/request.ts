import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { ISSUE_WORDS } from '@/lib/model/issue-words';
import { LANGUAGE_COOKIE, languageOf } from './languages';

/** Language and messages of the present request, or of a language asked for by name; English has its words for faults from `lib`. Dates show neither capital’s zone: packs count in quarters. */
export default getRequestConfig(async ({ locale: named }) => {
  const locale =
    named ?? languageOf((await cookies()).get(LANGUAGE_COOKIE)?.value, (await headers()).get('accept-language'));
  const { default: messages } = await import(`../../messages/${locale}.json`);
  return { locale, messages: { issues: ISSUE_WORDS, ...messages }, timeZone: 'UTC' };
});
