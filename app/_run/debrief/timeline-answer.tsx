'use client';

import { useTranslations } from 'next-intl';
import type { TimelineAnswer } from '@/lib/run/debrief-timeline';
import { sideClass } from '../../_components/side-name';
import { useAnswerText } from '../outlook/use-answer-text';
import { usePlace } from '../outlook/use-place';
import { useRun } from '../run-context';

const isAgreed = (answers: Readonly<Record<string, string | null>> = {}): boolean => {
  const given = Object.values(answers);
  return given.length > 1 && typeof given[0] === 'string' && given.every((answer) => answer === given[0]);
};

/** What a capital chose, in its colour, and beside it what the record has it choose. */
export function TimelineAnswerItem({ answer, quarter }: { answer: TimelineAnswer; quarter: number }) {
  const t = useTranslations('debrief.timeline');
  const { texts, compiled, played } = useRun();
  const answerText = useAnswerText();
  const place = usePlace();
  const { card, side, recorded, same } = answer;
  const isJoint = compiled.cardById.get(card)!.deciders.length > 1;
  const agreed = isJoint && isAgreed(played.quarters[quarter - 1]!.record.choices[card]);
  return (
    <li className={`border-l-2 pl-3 ${sideClass('rule', place(side))}`}>
      <p className="font-semibold">{answerText(card, answer.answer)}</p>
      <p className="text-caption text-soft">{texts.cards[card]!.question}</p>
      {isJoint && <p className="text-caption">{t(agreed ? 'agreed' : 'notAgreed')}</p>}
      <p className="text-caption">
        {recorded === null ? t('unrecorded') : same ? t('same') : t('recorded', { option: answerText(card, recorded) })}
      </p>
    </li>
  );
}
