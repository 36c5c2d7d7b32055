'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../_components/button';
import { StepBar } from '../outlook/step-bar';
import type { InHand } from '../outlook/tension-column';
import { useRun } from '../run-context';
import { useLinesAtRisk, usePath } from './in-hand-sentence';
import { strongestChanges } from './strongest-changes';

function InShort({ inHand }: { inHand: InHand }) {
  const t = useTranslations('decide');
  const pathOf = usePath();
  const lines = useLinesAtRisk()(inHand);
  return (
    <ul className="text-caption desk:hidden">
      {strongestChanges(inHand).map((change) => (
        <li key={change.tension}>{t('inShort', pathOf(inHand, change).values)}</li>
      ))}
      {lines && <li>{lines}</li>}
    </ul>
  );
}

interface NextStepProps {
  /** The card in view. */
  shown: string | undefined;
  /** What its answer leads to, said in short where the column with the sentence is out of view. */
  inHand?: InHand | null;
  onShow: (card: string) => void;
  onCommit: () => void;
}

/** What comes next: the next card that waits for an answer, or to commit all answers. */
export function NextStep({ shown, inHand, onShow, onCommit }: NextStepProps) {
  const t = useTranslations('decide');
  const { own, pending, leftOpen, readOnly } = useRun();
  const waiting = own.filter(({ card }) => pending[card.id] === undefined && !leftOpen.includes(card.id));
  const next = waiting.find(({ card }) => card.id !== shown)?.card.id;
  const isAnswered = !waiting.some(({ card }) => card.id === shown);
  if (readOnly) return <StepBar>{t('hindrance.readOnly')}</StepBar>;
  const [word, step] =
    waiting.length === 0
      ? (['commit', onCommit] as const)
      : (['nextCard', next && isAnswered ? () => onShow(next) : null] as const);
  return (
    <StepBar
      stays={isAnswered}
      next={
        step && (
          <Button weight="primary" className="sm:min-w-40" onClick={step}>
            {t(word)}
          </Button>
        )
      }
    >
      {inHand && <InShort inHand={inHand} />}
      <p role="status" className={inHand ? 'max-desk:sr-only' : ''}>
        {waiting.length === 0 ? t('allAnswered', { count: own.length }) : t('waiting', { count: waiting.length })}
      </p>
    </StepBar>
  );
}
