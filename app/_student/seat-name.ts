import { useLocale } from 'next-intl';
import { LANGUAGES, type Language } from '@/lib/model/closed-sets';
import { CALL_SIGNS } from '@/lib/session/call-signs';
import type { SeatBadge } from '@/lib/session/views/room-view';

/** The call-sign of a seat in one language. */
export const callSignIn = (language: Language, callSign: number): string =>
  CALL_SIGNS[callSign]?.[language] ?? String(callSign + 1);

/** The reader's language. */
export const useLanguage = (): Language => {
  const locale = useLocale();
  return LANGUAGES.find((known) => known === locale) ?? 'en';
};

/** What a seat is called: the name that was given, else its call-sign in the reader's language. */
export const useSeatName = (): ((badge: Pick<SeatBadge, 'name' | 'callSign'>) => string) => {
  const language = useLanguage();
  return ({ name, callSign }) => name ?? callSignIn(language, callSign);
};
