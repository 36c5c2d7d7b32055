'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../_components/button';
import { joinSession } from '../../_data/class-sessions';
import { CodeField } from './code-field';
import { JoinRefusal } from './join-refusal';
import { MoveForm } from './move-form';
import { forgetPressKey, pressKeyFor } from './press-key';
import { CODE_LENGTH, readCode } from './read-code';
import { useJoining } from './use-joining';

/** Asks for a seat under a code, with one key until a seat is given: neither a lost answer nor a reload costs a second. */
const useSeatAsked = (code: string) => {
  const { asking, refusal, join } = useJoining();
  const isWhole = code.length === CODE_LENGTH;
  const take = (): void => {
    if (!isWhole || asking) return;
    void join(async () => {
      const answer = await joinSession(code, null, pressKeyFor(code));
      if (answer.ok) forgetPressKey(code);
      return answer;
    });
  };
  return { asking, refusal, isWhole, take };
};

/** The way into a class: the code, and a seat; or a seat that one has already, moved here with its PIN. */
export function JoinForm({ given }: { given: string }) {
  const t = useTranslations('join');
  const [code, setCode] = useState(readCode(given));
  const { asking, refusal, isWhole, take } = useSeatAsked(code);
  return (
    <div className="mx-auto w-full max-w-[28rem] px-4 py-8">
      <h1 className="text-h1">{t('title')}</h1>
      <form
        className="mt-6"
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <CodeField code={code} onChange={setCode} />
        <Button type="submit" weight="primary" className="mt-4 w-full" aria-disabled={!isWhole || asking}>
          {t(asking ? 'joining' : 'join')}
        </Button>
        <JoinRefusal refusal={refusal} />
      </form>
      <p className="mt-4 text-small text-soft">{t('privacy')}</p>
      <details className="mt-8 border-hairline border-t pt-3">
        <summary className="min-h-11 py-2.5 text-ui font-semibold">{t('move.title')}</summary>
        <MoveForm code={code} />
      </details>
    </div>
  );
}
