import { useMessages, useTranslations } from 'next-intl';
import type { Refusal } from '@/lib/model/refusal';

/** Says a refusal in the reader's language, by its code. */
export const useRefusalText = (): ((refusal: Refusal) => string) => {
  const t = useTranslations('refusals');
  const { refusals } = useMessages();
  const isKnown = (code: string): code is keyof typeof refusals => Object.hasOwn(refusals, code);
  return ({ code }) => t(isKnown(code) ? code : 'other');
};
