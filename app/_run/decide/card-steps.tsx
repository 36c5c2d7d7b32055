'use client';

import { useTranslations } from 'next-intl';
import { useRun } from '../run-context';

/** The cards on the player's desk this quarter, with what has been answered; goes from one to another. */
export function CardSteps({ shown, onShow }: { shown: string; onShow: (card: string) => void }) {
  const t = useTranslations('decide');
  const { own, pending, leftOpen, texts } = useRun();
  if (own.length < 2) return null;
  const state = (card: string): string => {
    const answer = pending[card];
    if (answer) return texts.cards[card]!.options[answer]!.label;
    return t(leftOpen.includes(card) ? 'step.leftOpen' : 'step.open');
  };
  return (
    <nav aria-label={t('step.label')}>
      <ol className="grid gap-x-6 sm:grid-flow-col sm:auto-cols-fr">
        {own.map(({ card }, i) => (
          <li key={card.id}>
            <button
              type="button"
              aria-current={card.id === shown ? 'step' : undefined}
              onClick={() => onShow(card.id)}
              className="group flex h-full min-h-11 w-full cursor-pointer items-baseline gap-2 border-hairline border-b-2 py-2 text-left aria-[current=step]:border-ink"
            >
              <span className="text-caption text-soft">{i + 1}</span>
              <span>
                <span className="block text-small group-aria-[current=step]:font-semibold">
                  {texts.cards[card.id]!.question}
                </span>
                <span className="block text-caption text-soft">{state(card.id)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
