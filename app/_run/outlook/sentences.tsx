import { useTranslations } from 'next-intl';
import { Children, Fragment, type ReactNode } from 'react';

/** Sentences one after another, with the gap that the language puts between them. */
export function Sentences({ children }: { children: ReactNode }) {
  const t = useTranslations('outlook');
  return Children.toArray(children).map((sentence, i) => (
    <Fragment key={typeof sentence === 'object' && 'key' in sentence ? sentence.key : String(sentence)}>
      {i > 0 && t('sentenceGap')}
      {sentence}
    </Fragment>
  ));
}
