'use client';

import { useTranslations } from 'next-intl';
import { dealtCards } from '@/lib/engine/deal';
import type { PlayedQuarter } from '@/lib/run/play-run';
import { sideClass } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useRun } from '../run-context';
import { useAnswerText } from './use-answer-text';
import { usePlace } from './use-place';
import { useShockName } from './use-shock-name';

function Answers({ quarter, side }: { quarter: PlayedQuarter; side: string }) {
  const { compiled, texts, played } = useRun();
  const answerText = useAnswerText();
  const place = usePlace();
  const { record } = quarter;
  return dealtCards(compiled, played.worlds[record.quarter - 1]!)
    .filter(({ deciders }) => deciders.includes(side))
    .map(({ card }) => (
      <li key={card.id} className={`border-l-2 pl-2 ${sideClass('rule', place(side))}`}>
        <span className="sr-only">{texts.sides[side]!.name}: </span>
        {answerText(card.id, record.choices[card.id]?.[side])}
      </li>
    ));
}

function Played({ quarter }: { quarter: PlayedQuarter }) {
  const { pack } = useRun();
  const shockName = useShockName();
  return (
    <ul className="mt-1 space-y-1 text-caption text-soft">
      {pack.sides.map(({ id }) => (
        <Answers key={id} quarter={quarter} side={id} />
      ))}
      {quarter.record.shocks.map((id) => (
        <li key={id} className="border-tense border-l-2 pl-2 title-italic">
          {shockName(id, quarter.record.quarter)}
        </li>
      ))}
    </ul>
  );
}

const DOT: Record<'past' | 'now' | 'to come', string> = {
  past: 'bg-ink border-ink',
  now: 'bg-paper border-ink ring-3 ring-strained',
  'to come': 'bg-paper border-hairline',
};

/** What both capitals have chosen, quarter by quarter, and what happened. */
export function RecordSoFar() {
  const t = useTranslations('outlook.record');
  const quarterName = useQuarterName();
  const { pack, played, calendar, isOver } = useRun();
  return (
    <section>
      <h2 className="eyebrow">{t('title')}</h2>
      <ol className="mt-3 border-hairline border-l pl-4">
        {Array.from({ length: pack.quarters }, (_, i) => {
          const done = played.quarters[i];
          const state = done ? 'past' : i === played.quarters.length && !isOver ? 'now' : 'to come';
          return (
            <li key={calendar(i + 1)} className="relative pb-4 last:pb-0" aria-current={state === 'now' || undefined}>
              <span
                aria-hidden="true"
                className={`absolute top-1.5 -left-[1.32rem] size-2.5 rounded-full border-2 ${DOT[state]}`}
              />
              <p className={`text-small ${state === 'to come' ? 'text-soft' : 'font-semibold'}`}>
                <span className="whitespace-nowrap">{quarterName(calendar(i + 1))}</span>
                {state === 'now' && <span className="font-normal text-soft"> {t('now')}</span>}
              </p>
              {done && <Played quarter={done} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
