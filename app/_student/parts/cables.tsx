'use client';

import { useTranslations } from 'next-intl';
import type { Cable } from '@/lib/session/session-state';
import { SideName } from '../../_components/side-name';
import { otherOf, useSidePlace, useStudent } from '../class-context';
import { useSeatName } from '../seat-name';
import { CableForm } from './cable-form';
import { Offers } from './offers';

function CableText({ cable }: { cable: Cable }) {
  const t = useTranslations('student.cables');
  const { room, texts } = useStudent();
  const seatName = useSeatName();
  const place = useSidePlace();
  const from = room.seats.find(({ seat }) => seat === cable.seat);
  const side = (id: string) => <SideName place={place(id)}>{texts.sides[id]!.name}</SideName>;
  const isCapital = from !== undefined && texts.sides[from.delegation] !== undefined;
  return (
    <li className="py-2.5">
      <p className="text-caption text-soft">
        {t.rich('line', {
          from: () => (isCapital ? side(from.delegation) : from ? texts.roles[from.role]!.name : t('gone')),
          to: () => side(cable.to),
          name: from ? seatName(from) : '',
        })}
      </p>
      <p className="font-serif text-read whitespace-pre-line">{cable.text}</p>
    </li>
  );
}

/** Cables of the quarter in hand, the first first; new ones are read out. */
export function CableList({ cables }: { cables: readonly Cable[] }) {
  const t = useTranslations('student.cables');
  const { room } = useStudent();
  const now = cables.filter(({ quarter }) => quarter === room.place.quarter);
  return (
    <ul aria-live="polite" className="mt-2 divide-y divide-hairline border-hairline border-y">
      {now.length === 0 && <li className="py-2.5 text-small text-soft">{t('none')}</li>}
      {now.map((cable) => (
        <CableText key={cable.position} cable={cable} />
      ))}
    </ul>
  );
}

/** What goes between the capitals: cables, and on a joint card offers. */
export function Talks({ side }: { side: string }) {
  const t = useTranslations('student.cables');
  const desk = useStudent();
  return (
    <>
      <p className="text-small text-soft">{t('text')}</p>
      <Offers side={side} />
      <h2 className="mt-6 text-h3">{t('title')}</h2>
      <CableList cables={desk.seat.delegation?.cables ?? []} />
      <CableForm to={otherOf(desk, side)} />
    </>
  );
}
