'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isPlayOver } from '@/lib/session/phases';
import { Button } from '../../../_components/button';
import { useConsole } from './console-context';
import { StepBack } from './step-back';

const MORE_MINUTES = [1, 5] as const;

/** Back one step, pause and more time. */
export function TimeControls() {
  const t = useTranslations('host.time');
  const { room, host, send } = useConsole();
  const [goingBack, setGoingBack] = useState(false);
  const { clock, place } = room;
  const paused = clock.kind === 'paused';
  const isTimed = clock.kind === 'running' || (paused && clock.remainingMs !== null);
  return (
    <div className="-ml-2 flex flex-wrap items-center gap-x-2">
      <Button weight="quiet" disabled={host.back === null} onClick={() => setGoingBack(true)}>
        {t('back')}
      </Button>
      {!isPlayOver(place.phase) && (
        <Button weight="quiet" onClick={() => void send({ type: paused ? 'ResumeSession' : 'PauseSession' })}>
          {t(paused ? 'resume' : 'pause')}
        </Button>
      )}
      {isTimed &&
        MORE_MINUTES.map((minutes) => (
          <Button key={minutes} weight="quiet" onClick={() => void send({ type: 'ExtendPhase', minutes })}>
            {t('more', { minutes })}
          </Button>
        ))}
      {host.back && <StepBack open={goingBack} onOpenChange={setGoingBack} back={host.back} />}
    </div>
  );
}
