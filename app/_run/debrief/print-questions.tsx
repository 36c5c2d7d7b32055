'use client';

import { useTranslations } from 'next-intl';
import { useRun } from '../run-context';
import { usePlayedCards } from './use-played-cards';

/** Questions offered to the sheet; it shows as many as there is room for. */
const QUESTIONS = 10;

/** A question of each of the first cards that were played, as they are printed; further ones of the same cards where there is room. */
export function PrintQuestions() {
  const t = useTranslations('debrief.sheet');
  const { texts } = useRun();
  const cards = usePlayedCards();
  const most = Math.max(0, ...cards.map((card) => texts.cards[card]!.discussion.length));
  const questions = Array.from({ length: most }, (_, i) =>
    cards.flatMap((card) => texts.cards[card]!.discussion[i] ?? []),
  ).flat();
  return (
    <section className="sheet-questions">
      <h2>{t('questions')}</h2>
      <ol className="sheet-list">
        {questions.slice(0, QUESTIONS).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
    </section>
  );
}
