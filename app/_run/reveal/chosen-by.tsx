'use client';

import { useTranslations } from 'next-intl';
import { dealtCards } from '@/lib/engine/deal';
import { sideClass } from '../../_components/side-name';
import { useAnswerText } from '../outlook/use-answer-text';
import { usePlace } from '../outlook/use-place';
import { useRun } from '../run-context';
import { CounterpartReason } from './counterpart-reason';

/** What a joint card came to. */
const outcomeOf = (answers: Readonly<Record<string, string | null>> = {}): 'agreed' | 'notAgreed' | 'notAnswered' => {
  const given = Object.values(answers);
  if (given.length < 2 || given.includes(null)) return 'notAnswered';
  return given[0] === given[1] ? 'agreed' : 'notAgreed';
};

interface ChosenByProps {
  side: string;
}

/** What a capital chose in the quarter just played, in its colour, and for the counterpart why. */
export function ChosenBy({ side }: ChosenByProps) {
  const t = useTranslations('reveal');
  const { compiled, texts, played, side: own } = useRun();
  const place = usePlace();
  const answerText = useAnswerText();
  const last = played.quarters.at(-1)!;
  const cards = dealtCards(compiled, played.worlds.at(-2)!).filter(({ deciders }) => deciders.includes(side));
  const answerOf = (card: string) => last.record.choices[card]?.[side];
  return (
    <section className={`border-t-4 pt-2 ${sideClass('rule', place(side))}`}>
      <h2 className={`font-sans text-small font-semibold ${sideClass('ink', place(side))}`}>
        {t(side === own ? 'youChose' : 'chose', { side: texts.sides[side]!.name })}
      </h2>
      {cards.length === 0 && <p className="text-small text-soft">{t('nothingToDecide')}</p>}
      <ul className="space-y-3">
        {cards.map(({ card, deciders }) => (
          <li key={card.id}>
            <p className={`font-serif text-h2 font-semibold text-balance ${answerOf(card.id) ? '' : 'text-soft'}`}>
              {answerText(card.id, answerOf(card.id))}
            </p>
            <p className="text-small text-soft">
              {texts.cards[card.id]!.question} {deciders.length > 1 && t(outcomeOf(last.record.choices[card.id]))}
            </p>
          </li>
        ))}
      </ul>
      {side !== own && cards.length > 0 && <CounterpartReason quarter={last} side={side} />}
    </section>
  );
}
