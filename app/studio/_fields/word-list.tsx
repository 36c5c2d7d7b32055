'use client';

import { type Messages, useTranslations } from 'next-intl';

type Word = keyof Messages['studio']['words'];

interface WordListProps {
  /** A word as the page calls it, with the key that says what it means. */
  readonly words: readonly (readonly [name: string, word: Word])[];
}

/** What the words of a part mean, for those who ask. */
export function WordList({ words }: WordListProps) {
  const t = useTranslations('studio.fields');
  const meaning = useTranslations('studio.words');
  return (
    <details className="mt-3 text-small">
      <summary className="text-soft">{t('words')}</summary>
      <dl className="measure mt-2 space-y-2">
        {words.map(([name, word]) => (
          <div key={word}>
            <dt className="font-semibold">{name}</dt>
            <dd className="text-soft">{meaning(word)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
