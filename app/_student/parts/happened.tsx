'use client';

import { useTranslations } from 'next-intl';
import { bandOf } from '@/lib/engine/read-out';
import { SideName } from '../../_components/side-name';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { signed } from '../../_run/outlook/signed';
import { useSidePlace, useStudent } from '../class-context';
import { lastHappened, type ToldAnswer } from '../what-happened';

/** What a capital answered, in words. */
export const useToldAnswer = (): ((told: Pick<ToldAnswer, 'card' | 'answer'>) => string) => {
  const t = useTranslations('outlook.answer');
  const { texts } = useStudent();
  return ({ card, answer }) => {
    if (answer === undefined) return t('open');
    if (answer === null) return t('setAside');
    return texts.cards[card]?.options[answer]?.label ?? answer;
  };
};

const LINE = 'border-l-2 border-hairline pl-3';

/** The last quarter in three lines, for whoever comes late or comes back. */
export function WhatHappened() {
  const t = useTranslations('student.happened');
  const bands = useTranslations('bands');
  const quarterName = useQuarterName();
  const { pack, room, texts, calendar } = useStudent();
  const place = useSidePlace();
  const told = useToldAnswer();
  const happened = lastHappened(pack.compiled, pack.worlds, room.revealed);
  if (!happened) return null;
  const { moved, shocks, answers } = happened;
  return (
    <section className="mt-6">
      <h2 className="eyebrow">{t('title', { quarter: quarterName(calendar(happened.quarter)) })}</h2>
      <ul className="mt-2 space-y-2 text-small">
        <li className={LINE}>
          {answers.map((answer) => (
            <p key={answer.side}>
              {t.rich(answer.answer === undefined ? 'leftOpen' : 'chose', {
                side: () => <SideName place={place(answer.side)}>{texts.sides[answer.side]!.name}</SideName>,
                option: told(answer),
              })}
            </p>
          ))}
        </li>
        <li className={LINE}>
          {shocks.length === 0 ? t('noNews') : shocks.map((id) => texts.shocks[id]?.headline ?? id).join(t('join'))}
        </li>
        {moved && (
          <li className={LINE}>
            {t('moved', {
              tension: texts.tensions[moved.tension]!.name,
              points: signed(moved.now - moved.before),
              now: moved.now.toFixed(1),
              band: bands(bandOf(moved.now)),
            })}
          </li>
        )}
      </ul>
    </section>
  );
}
