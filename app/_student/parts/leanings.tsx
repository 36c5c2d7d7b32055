'use client';

import { useTranslations } from 'next-intl';
import { useStudent } from '../class-context';
import { useSeatName } from '../seat-name';
import { useMembers } from './members';

/** Which colleagues lean to an option, by name. */
export function LeaningTo({ option }: { option: string }) {
  const t = useTranslations('student.leanings');
  const { seat, room } = useStudent();
  const seatName = useSeatName();
  const members = useMembers(seat.delegation?.side ?? '');
  const leaning = members.filter((member) => seat.delegation?.leanings[member.seat] === option);
  if (leaning.length === 0) return null;
  const names = leaning.map((member) => (member.seat === seat.seat ? t('you') : seatName(member))).join(t('join'));
  return (
    <p className="mt-2 text-caption text-soft">
      {t(room.settings.rule === 'majority' ? 'votes' : 'lean', { count: leaning.length, names })}
    </p>
  );
}

/** How many of the delegation have said where they lean. */
export function LeaningCount() {
  const t = useTranslations('student.leanings');
  const { seat, room } = useStudent();
  const members = useMembers(seat.delegation?.side ?? '').filter(({ playedBy }) => playedBy === 'person');
  const said = members.filter((member) => seat.delegation?.leanings[member.seat] !== undefined).length;
  const key = room.settings.rule === 'majority' ? 'voted' : 'said';
  return t(key, { said, members: members.length });
}
