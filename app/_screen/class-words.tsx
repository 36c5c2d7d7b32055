import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

type Translator = ReturnType<typeof useTranslations<'classReveal'>>;

/** Words of a reveal in the language spoken here. */
export function ClassWords({ children }: { children: (t: Translator) => ReactNode }) {
  return children(useTranslations('classReveal'));
}
