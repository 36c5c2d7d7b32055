'use client';

import { useRun } from '../run-context';
import { usePlayedCards } from './use-played-cards';

/** The questions to discuss, of the cards that were played. */
export function DiscussionSection() {
  const { texts } = useRun();
  const cards = usePlayedCards();
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {cards.map((card) => (
        <section key={card} className="border-hairline border-t pt-3">
          <h3 className="font-sans text-small font-semibold text-soft">{texts.cards[card]!.question}</h3>
          <ul className="mt-1 space-y-2">
            {texts.cards[card]!.discussion.map((question) => (
              <li key={question} className="running">
                {question}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
