'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { Button } from '../../_components/button';
import { moveSeatHere } from '../../_data/class-sessions';
import { JoinRefusal } from './join-refusal';
import { CODE_LENGTH, readPin } from './read-code';
import { useComposed } from './use-composed';
import { useJoining } from './use-joining';

const FIELD = 'mt-1 min-h-11 w-full border border-edge bg-sheet px-3 text-read';

/** Moves a seat that one has already to this device: its call-sign and its PIN, in the class of the code above. */
export function MoveForm({ code }: { code: string }) {
  const t = useTranslations('join.move');
  const [seat, setSeat] = useState('');
  const [pin, setPin] = useState('');
  const { asking, refusal, join } = useJoining();
  const pinField = useComposed(pin, (typed) => setPin(readPin(typed)));
  const id = useId();
  const isWhole = code.length === CODE_LENGTH && seat.trim() !== '' && pin.length === 4;
  return (
    <form
      className="mt-1 space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole && !asking) void join(() => moveSeatHere(code, seat.trim(), pin));
      }}
    >
      <p className="text-small text-soft">{t('text')}</p>
      <div>
        <label htmlFor={`${id}-seat`} className="text-small font-semibold">
          {t('seat')}
        </label>
        <input
          id={`${id}-seat`}
          value={seat}
          autoComplete="off"
          onChange={(event) => setSeat(event.target.value)}
          className={FIELD}
        />
      </div>
      <div>
        <label htmlFor={`${id}-pin`} className="text-small font-semibold">
          {t('pin')}
        </label>
        <input
          id={`${id}-pin`}
          {...pinField}
          inputMode="numeric"
          autoComplete="off"
          className={`${FIELD} tracking-[0.3em]`}
        />
      </div>
      <Button type="submit" className="w-full" aria-disabled={!isWhole || asking}>
        {t(asking ? 'moving' : 'move')}
      </Button>
      <JoinRefusal refusal={refusal} />
    </form>
  );
}
