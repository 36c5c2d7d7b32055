'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SideName } from '../../_components/side-name';
import { useSidePlace, useStudent } from '../class-context';
import { type CardInHand, useCardsInHand } from '../use-cards-in-hand';

/** What is asked, and of whom. */
function Question({ card, sides }: CardInHand) {
  const t = useTranslations('student.asked');
  const { texts } = useStudent();
  const place = useSidePlace();
  return (
    <>
      <p className="text-caption text-soft">
        {sides.length > 1
          ? t('both')
          : sides.map((side) => (
              <span key={side}>
                {t.rich('of', { side: () => <SideName place={place(side)}>{texts.sides[side]!.name}</SideName> })}
              </span>
            ))}
      </p>
      <p className="font-serif text-read font-semibold">{texts.cards[card.card.id]!.question}</p>
    </>
  );
}

function QuestionList({ cards, children }: { cards: readonly CardInHand[]; children?: (card: string) => ReactNode }) {
  return (
    <ul className="mt-1 divide-y divide-hairline border-hairline border-y">
      {cards.map((inHand) => (
        <li key={inHand.card.card.id} className="py-2.5">
          <Question {...inHand} />
          {children?.(inHand.card.card.id)}
        </li>
      ))}
    </ul>
  );
}

/** What both capitals are asked in the quarter, as the projector has it. */
export function AskedNow() {
  const t = useTranslations('student.asked');
  const cards = useCardsInHand();
  if (cards.length === 0) return null;
  return (
    <section className="mt-6">
      <h2 className="eyebrow">{t('title')}</h2>
      <QuestionList cards={cards} />
    </section>
  );
}

/** What to argue about on a card. */
export function ToArgue({ card }: { card: string }) {
  const { texts } = useStudent();
  return (
    <ul className="mt-1 list-disc space-y-1.5 pl-5 marker:text-soft">
      {texts.cards[card]!.discussion.map((question) => (
        <li key={question} className="running">
          {question}
        </li>
      ))}
    </ul>
  );
}

/** What to argue about on one's own card, and, folded, what the other capital is asked. */
export function Arguments({ card }: { card: string }) {
  const t = useTranslations('student.asked');
  const { texts } = useStudent();
  const others = useCardsInHand().filter((inHand) => inHand.card.card.id !== card);
  return (
    <section className="mt-6">
      {texts.cards[card]!.discussion.length > 0 && <h2 className="eyebrow">{t('argue')}</h2>}
      <ToArgue card={card} />
      {others.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-11 py-2.5 text-small text-link">{t('others')}</summary>
          <QuestionList cards={others}>{(other) => <ToArgue card={other} />}</QuestionList>
        </details>
      )}
    </section>
  );
}
