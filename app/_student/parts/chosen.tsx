'use client';

import { useTranslations } from 'next-intl';
import type { RevealedQuarter } from '@/lib/session/views/room-view';
import { sideClass } from '../../_components/side-name';
import { useSidePlace, useStudent } from '../class-context';
import { type ExpectedMost, expectedMost } from '../expectations';
import type { ToldAnswer } from '../what-happened';
import { useToldAnswer } from './happened';

function Expected({ told, expected }: { told: ToldAnswer; expected: ExpectedMost }) {
  const t = useTranslations('student.reveal');
  const { texts } = useStudent();
  const answer = useToldAnswer();
  const { by, option, count, of } = expected;
  const isRight = option === told.answer;
  return (
    <li>
      {t(isRight ? 'expectedIt' : 'expected', {
        by: texts.sides[by]?.name ?? t('observers'),
        option: answer({ card: told.card, answer: option }),
        count,
        of,
      })}
    </li>
  );
}

function OwnExpectation({ told }: { told: ToldAnswer }) {
  const t = useTranslations('student.reveal');
  const { seat } = useStudent();
  const answer = useToldAnswer();
  const own = seat.predictions[told.side];
  if (own === undefined) return null;
  return (
    <p className="mt-1 text-small font-semibold">
      {own === told.answer ? t('youWereRight') : t('youExpected', { option: answer({ card: told.card, answer: own }) })}
    </p>
  );
}

/** What a capital chose, why its head says it did, and who had expected what. */
export function Chosen({ told, quarter }: { told: ToldAnswer; quarter: RevealedQuarter }) {
  const t = useTranslations('student.reveal');
  const { texts, side } = useStudent();
  const place = useSidePlace();
  const answer = useToldAnswer();
  const reason = quarter.reasons[told.side];
  const decidedBy = quarter.decidedBy[told.side];
  return (
    <section className={`border-t-4 pt-2 ${sideClass('rule', place(told.side))}`}>
      <h2 className={`font-sans text-small font-semibold ${sideClass('ink', place(told.side))}`}>
        {t(told.side === side ? 'yourCapital' : 'chose', { side: texts.sides[told.side]!.name })}
      </h2>
      <p className="font-serif text-h2 font-semibold text-balance">{answer(told)}</p>
      <p className="text-caption text-soft">
        {texts.cards[told.card]?.question}
        {decidedBy && <span className="block">{t(`decidedBy.${decidedBy}`)}</span>}
      </p>
      {reason && <p className="mt-2 running">{t('reason', { reason })}</p>}
      <OwnExpectation told={told} />
      <ul className="mt-1 space-y-0.5 text-small text-soft">
        {expectedMost(quarter.expected, told.side).map((expected) => (
          <Expected key={expected.by} told={told} expected={expected} />
        ))}
      </ul>
    </section>
  );
}
