'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { LANGUAGES } from '@/lib/model/closed-sets';
import { MOST_NAME_CHARACTERS } from '@/lib/session/decide/room';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { SideName } from '../../_components/side-name';
import { useSidePlace, useStudent } from '../class-context';
import { callSignIn } from '../seat-name';
import { LastRefusal } from './foot';
import { Members } from './members';

function CallSign() {
  const { badge } = useStudent();
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 font-serif text-display font-semibold">
      {LANGUAGES.map((language) => (
        <span key={language} lang={language}>
          {callSignIn(language, badge.callSign)}
        </span>
      ))}
    </p>
  );
}

/** A name of one's own, where the host allows names. */
export function OwnName() {
  const t = useTranslations('student.lobby');
  const id = useId();
  const { badge, commands, room } = useStudent();
  const [name, setName] = useState(badge.name ?? '');
  if (room.settings.naming !== 'free') return null;
  return (
    <form
      className="mt-5"
      onSubmit={(event) => {
        event.preventDefault();
        void commands.send({ type: 'NameSeat', name: name.trim() === '' ? null : name });
      }}
    >
      <label htmlFor={id} className="eyebrow">
        {t('name')}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id={id}
          value={name}
          maxLength={MOST_NAME_CHARACTERS}
          autoComplete="off"
          onChange={(event) => setName(event.target.value)}
          className="min-h-11 min-w-0 grow border border-edge bg-sheet px-3 text-read"
        />
        <Button type="submit">{t('keepName')}</Button>
      </div>
      <p className="mt-1 text-caption text-soft">{t('nameNote')}</p>
      <LastRefusal />
    </form>
  );
}

/** A seat as its holder is told of it: call-sign in both languages, office, capital, and the PIN that moves it. */
function SeatFacts() {
  const t = useTranslations('student.lobby');
  const { role, side, texts, pin } = useStudent();
  const place = useSidePlace();
  return (
    <>
      <CallSign />
      <p className="mt-1 text-lead">
        {t.rich('office', {
          role: texts.roles[role.id]!.name,
          side: () =>
            side === null ? t('observer') : <SideName place={place(side)}>{texts.sides[side]!.name}</SideName>,
        })}
      </p>
      {role.head && <p className="mt-1 text-small">{t('head')}</p>}
      {pin && (
        <p className="mt-4 border-hairline border-y py-3 text-small">
          {t.rich('pin', {
            pin: () => <strong className="font-sans text-h2 font-semibold tracking-[0.15em]">{pin}</strong>,
          })}
          <span className="block text-caption text-soft">{t('pinNote')}</span>
        </p>
      )}
    </>
  );
}

/** The seat, at the head of a screen. */
export function SeatCard() {
  const t = useTranslations('student.lobby');
  return (
    <section className="pt-5">
      <h1 className="eyebrow">{t('yourSeat')}</h1>
      <SeatFacts />
    </section>
  );
}

/** Who sits in one's delegation. */
export function Delegation() {
  const t = useTranslations('student.lobby');
  const { badge, side, texts } = useStudent();
  return (
    <section className="mt-6">
      <h2 className="eyebrow mb-1">
        {side === null ? t('observers') : t('delegation', { side: texts.sides[side]!.name })}
      </h2>
      <Members delegation={badge.delegation} />
    </section>
  );
}

/** The seat, looked up while the class plays: its PIN, its name and its delegation are never further than a touch. */
export function SeatDialog({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const t = useTranslations('student.lobby');
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title={t('yourSeat')}>
      <SeatFacts />
      <OwnName />
      <Delegation />
    </Dialog>
  );
}
