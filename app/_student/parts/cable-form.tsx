'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { MOST_CABLE_CHARACTERS } from '@/lib/session/decide/talk';
import { Button } from '../../_components/button';
import { useStudent } from '../class-context';
import { useDraft } from '../use-draft';

/** Writes a cable to one capital. The text stays until the server has taken it. */
export function CableForm({ to }: { to: string }) {
  const t = useTranslations('student.cables');
  const { id: deskId, commands, texts, side } = useStudent();
  const [text, setText] = useDraft(`cable-${deskId}-${to}`);
  const id = useId();
  const count = [...text].length;
  const send = async () => {
    const answer = await commands.send({ type: 'SendCable', to, text });
    if (answer.ok) setText('');
  };
  return (
    <form
      className="mt-4"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label htmlFor={id} className="eyebrow">
        {t(side === null ? 'dispatchTo' : 'to', { side: texts.sides[to]!.name })}
      </label>
      <textarea
        id={id}
        rows={3}
        value={text}
        maxLength={MOST_CABLE_CHARACTERS * 2}
        aria-describedby={`${id}-count`}
        onChange={(event) => setText(event.target.value)}
        className="mt-1 w-full border border-edge bg-sheet px-3 py-2 font-serif text-read"
      />
      <div className="flex items-center justify-between gap-4">
        <p id={`${id}-count`} className={`text-caption ${count > MOST_CABLE_CHARACTERS ? 'text-worse' : 'text-soft'}`}>
          {t('count', { count, most: MOST_CABLE_CHARACTERS })}
        </p>
        <Button type="submit" disabled={text.trim() === '' || count > MOST_CABLE_CHARACTERS || commands.unanswered > 0}>
          {t('send')}
        </Button>
      </div>
    </form>
  );
}
