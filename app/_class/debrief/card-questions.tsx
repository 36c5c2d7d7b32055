import type { Told } from './told';

/** The questions to discuss of one card. */
export function CardQuestions({ card, texts }: { card: string; texts: Told['texts'] }) {
  return (
    <section>
      <h3 className="font-sans text-read font-semibold text-soft">{texts.cards[card]!.question}</h3>
      <ul className="mt-3 space-y-4">
        {texts.cards[card]!.discussion.map((question) => (
          <li key={question} className="font-serif text-lead">
            {question}
          </li>
        ))}
      </ul>
    </section>
  );
}
