import type { ReactNode } from 'react';
import { sideClass } from '../_components/side-name';
import { useScreen, Words, WordsInLine } from './screen-context';
import { type CardInHand, useCardsInHand } from './use-cards-in-hand';

function Rule({ deciders }: Pick<CardInHand, 'deciders'>) {
  return (
    <div className="flex" aria-hidden="true">
      {deciders.map(({ side, place }) => (
        <span key={side} className={`grow border-t-4 ${sideClass('rule', place)}`} />
      ))}
    </div>
  );
}

function Deciders({ deciders }: Pick<CardInHand, 'deciders'>) {
  const [only, second] = deciders;
  if (!only || second) return <WordsInLine>{(t) => t('brief.askedBoth')}</WordsInLine>;
  return (
    <span className={sideClass('ink', only.place)}>
      <WordsInLine>{(t, texts) => t('brief.askedOf', { side: texts.sides[only.side]!.name })}</WordsInLine>
    </span>
  );
}

/** The questions of the quarter, each under the capital that answers it, with what is told beside it. */
export function Asked({ beside }: { beside?: (card: CardInHand) => ReactNode }) {
  const { languages, room } = useScreen();
  const cards = useCardsInHand();
  // A new quarter's cards are known before their words: until these come, nothing is said.
  if (cards.length === 0 && Object.keys(room.cards).length > 0) return null;
  if (cards.length === 0) return <Words className="text-lead text-soft">{(t) => t('brief.nothing')}</Words>;
  const size = languages.length > 1 ? 'text-h3' : 'text-h2';
  return (
    <div className={`grid gap-x-8 gap-y-6 ${cards.length > 1 ? 'grid-cols-2' : ''}`}>
      {cards.map((inHand) => (
        <section key={inHand.card}>
          <Rule deciders={inHand.deciders} />
          <p className="mt-2 text-small font-semibold">
            <Deciders deciders={inHand.deciders} />
          </p>
          <Words as="h2" className={`mt-1 ${size}`}>
            {(_, texts) => texts.cards[inHand.card]!.question}
          </Words>
          {beside?.(inHand)}
        </section>
      ))}
    </div>
  );
}
