'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../../_components/button';
import { useStudent } from '../class-context';

function Notice({ children }: { children: ReactNode }) {
  return <div className="mt-3 border-ink border-l-4 bg-sheet px-4 py-3 text-small">{children}</div>;
}

/** Who plays where it is not who one would think: the counterpart in this seat, or for the whole capital. */
export function PlayedByNotices() {
  const t = useTranslations('student.counterpart');
  const { seat, side, room, texts, commands } = useStudent();
  const isOver = room.place.phase === 'debrief' || room.place.phase === 'ended';
  const capital = side === null ? undefined : room.delegations.find(({ id }) => id === side);
  if (isOver) return null;
  if (seat.playedBy === 'counterpart')
    return (
      <Notice>
        <p className="font-semibold">{t('seat')}</p>
        <Button
          weight="primary"
          className="mt-2"
          disabled={commands.unanswered > 0}
          onClick={() => void commands.send({ type: 'TakeBackSeat' })}
        >
          {t('takeBack')}
        </Button>
      </Notice>
    );
  if (side !== null && capital?.playedBy === 'counterpart')
    return <Notice>{t('capital', { side: texts.sides[side]!.name })}</Notice>;
  return null;
}
