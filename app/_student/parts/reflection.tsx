'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useState } from 'react';
import { MOST_REFLECTION_CHARACTERS } from '@/lib/session/decide/delegation-work';
import { Button } from '../../_components/button';
import { recall, remember } from '../../_data/device-memory';
import { useStudent } from '../class-context';
import { readAnswers } from '../reflection-answers';
import { LastRefusal } from './foot';

const QUESTIONS = ['first', 'second', 'third'] as const;
type Answers = readonly [string, string, string];
const EMPTY: Answers = ['', '', ''];

/** The answers on this device, kept as they are written. */
const useAnswers = (id: string) => {
  const [answers, setAnswers] = useState<Answers>(EMPTY);
  useEffect(() => setAnswers(readAnswers(recall('reflection', id)) ?? EMPTY), [id]);
  const write = (at: number, text: string): void => {
    const [first, second, third] = answers.map((answer, i) => (i === at ? text : answer));
    const next: Answers = [first ?? '', second ?? '', third ?? ''];
    setAnswers(next);
    remember('reflection', id, JSON.stringify(next));
  };
  return [answers, write] as const;
};

/** Three questions to oneself; the answers stay on this device unless they are sent to the host. */
export function Reflection() {
  const t = useTranslations('student.reflection');
  const { id, seat, commands } = useStudent();
  const [answers, write] = useAnswers(id);
  const field = useId();
  const isEmpty = answers.every((answer) => answer.trim() === '');
  return (
    <section className="mt-8 border-hairline border-t pt-5">
      <h2 className="text-h3">{t('title')}</h2>
      <p className="mt-1 text-small text-soft">{t('text')}</p>
      {QUESTIONS.map((question, i) => (
        <div key={question} className="mt-4">
          <label htmlFor={`${field}-${question}`} className="block font-serif text-read font-semibold">
            {t(`question.${question}`)}
          </label>
          <textarea
            id={`${field}-${question}`}
            rows={3}
            value={answers[i]}
            maxLength={MOST_REFLECTION_CHARACTERS}
            onChange={(event) => write(i, event.target.value)}
            className="mt-1 w-full border border-edge bg-sheet px-3 py-2 font-serif text-read"
          />
        </div>
      ))}
      <Button
        className="mt-3 w-full"
        disabled={isEmpty || commands.unanswered > 0}
        onClick={() => void commands.send({ type: 'SendReflection', answers })}
      >
        {t(seat.reflected ? 'sendAgain' : 'send')}
      </Button>
      <p role="status" className="mt-1 text-caption text-soft">
        {t(seat.reflected ? 'sent' : 'private')}
      </p>
      <LastRefusal />
    </section>
  );
}
