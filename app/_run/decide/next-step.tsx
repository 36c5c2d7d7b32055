'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../_components/button';
import { useRun } from '../run-context';

interface NextStepProps {
  /** The card in view. */
  shown: string | undefined;
  onShow: (card: string) => void;
  onCommit: () => void;
}

/** What comes next, at the foot of the screen: the next card that waits for an answer, or to commit all answers. */
export function NextStep({ shown, onShow, onCommit }: NextStepProps) {
  const t = useTranslations('decide');
  const { own, pending, leftOpen, readOnly } = useRun();
  if (readOnly) return <p className="border-hairline border-t py-3 text-small text-soft">{t('hindrance.readOnly')}</p>;
  const waiting = own.filter(({ card }) => pending[card.id] === undefined && !leftOpen.includes(card.id));
  const next = waiting.find(({ card }) => card.id !== shown);
  const isAnswered = !waiting.some(({ card }) => card.id === shown);
  return (
    <div className="sticky bottom-0 z-1 -mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-ink border-t bg-paper px-4 py-2.5 desk:mx-0 desk:px-0">
      <p role="status" className="text-small">
        {waiting.length === 0 ? t('allAnswered', { count: own.length }) : t('waiting', { count: waiting.length })}
      </p>
      {waiting.length === 0 && (
        <Button weight="primary" className="min-w-40" onClick={onCommit}>
          {t('commit')}
        </Button>
      )}
      {next && isAnswered && (
        <Button weight="primary" className="min-w-40" onClick={() => onShow(next.card.id)}>
          {t('nextCard')}
        </Button>
      )}
    </div>
  );
}
