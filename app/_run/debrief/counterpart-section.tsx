'use client';

import { useTranslations } from 'next-intl';
import type { TimelineQuarter } from '@/lib/run/debrief-timeline';
import { sideClass } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useAnswerText } from '../outlook/use-answer-text';
import { usePlace } from '../outlook/use-place';
import { CounterpartReason } from '../reveal/counterpart-reason';
import { useRun } from '../run-context';

/** The other capital's choices, quarter by quarter, with its reasons where it acted in its own interest. */
export function CounterpartSection({ timeline }: { timeline: readonly TimelineQuarter[] }) {
  const t = useTranslations('debrief.counterpart');
  const quarterName = useQuarterName();
  const answerText = useAnswerText();
  const place = usePlace();
  const { calendar, played, other, texts, document } = useRun();
  if (document.counterpart === 'record')
    return <p className="running">{t('record', { side: texts.sides[other]!.name })}</p>;
  return (
    <ol>
      {timeline.map(({ quarter, answers }) => {
        const own = answers.filter(({ side }) => side === other);
        return (
          <li key={quarter} className="grid gap-x-8 border-hairline border-t py-4 md:grid-cols-[18rem_minmax(0,1fr)]">
            <div>
              <h3 className="font-sans text-small font-semibold text-soft">{quarterName(calendar(quarter))}</h3>
              <ul className={`mt-1 space-y-1 border-l-2 pl-3 ${sideClass('rule', place(other))}`}>
                {own.map(({ card, answer }) => (
                  <li key={card} className="font-serif text-h3 font-semibold">
                    {answerText(card, answer)}
                  </li>
                ))}
                {own.length === 0 && <li className="text-small text-soft">{t('nothing')}</li>}
              </ul>
            </div>
            {own.length > 0 && <CounterpartReason quarter={played.quarters[quarter - 1]!} side={other} />}
          </li>
        );
      })}
    </ol>
  );
}
