'use client';

import { useTranslations } from 'next-intl';
import { SideName } from '../../_components/side-name';
import { useSidePlace, useStudent } from '../class-context';

/** Whether each capital has decided, as the projector has it; nothing of what it decided. */
export function Standings() {
  const t = useTranslations('student.standing');
  const { room, pack, texts } = useStudent();
  const place = useSidePlace();
  const standingOf = (side: string) => {
    const progress = room.delegations.find(({ id }) => id === side);
    if (room.cards[side] === undefined) return 'nothing';
    if (progress?.playedBy === 'counterpart') return 'counterpart';
    return progress?.committed ? 'committed' : 'open';
  };
  return (
    <p role="status" className="mt-2 flex flex-wrap gap-x-4 text-caption text-soft">
      {pack.compiled.sides.map((side) => (
        <span key={side}>
          {t.rich(standingOf(side), {
            side: () => <SideName place={place(side)}>{texts.sides[side]!.name}</SideName>,
          })}
        </span>
      ))}
    </p>
  );
}
