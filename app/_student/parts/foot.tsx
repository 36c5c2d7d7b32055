'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../../_components/button';
import { useRefusalText } from '../../_hooks/use-refusal-text';
import { StepBar } from '../../_run/outlook/step-bar';
import { useStudent } from '../class-context';
import { usePress } from '../use-press';

/** Why the last press was refused, beside the button that was pressed. */
export function LastRefusal() {
  const refusalText = useRefusalText();
  const { refusal } = useStudent().commands;
  return (
    <span role="alert" className="block font-semibold text-worse empty:hidden">
      {refusal && refusalText(refusal)}
    </span>
  );
}

interface FootProps {
  children?: ReactNode;
  next?: ReactNode;
  /** Whether it stays in reach while the page scrolls; not where the buttons of options do. */
  stays?: boolean;
}

/** The foot of a screen: what is said beside the next step, and the step. */
export function Foot({ children, next, stays = true }: FootProps) {
  return (
    <StepBar next={next} stays={stays}>
      {children}
      <LastRefusal />
    </StepBar>
  );
}

/** The foot of a screen on which a seat says that it is ready, or takes that back. */
export function ReadyFoot({ children, stays = true }: Omit<FootProps, 'next'>) {
  const t = useTranslations('student.ready');
  const { commands, seat, room } = useStudent();
  const [ready, press] = usePress(commands, seat.ready, room.position, `${room.place.quarter}${room.place.phase}`);
  const own = room.delegations.reduce(
    (sum, { seated, ready: so }) => ({ seated: sum.seated + seated, ready: sum.ready + so }),
    { seated: 0, ready: 0 },
  );
  return (
    <Foot
      stays={stays}
      next={
        <Button
          weight={ready ? 'plain' : 'primary'}
          className="min-w-32"
          aria-pressed={ready}
          onClick={() => void press(!ready, { type: 'SetReady', ready: !ready })}
        >
          {t(ready ? 'done' : 'say')}
        </Button>
      }
    >
      {children ?? <span className="text-soft">{t('count', own)}</span>}
    </Foot>
  );
}
