'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../_components/button';
import { useStudent } from '../class-context';
import { ReadyFoot } from '../parts/foot';
import { WhatHappened } from '../parts/happened';
import { Delegation, OwnName, SeatCard } from '../parts/seat-card';

/** The lobby: one's seat, and who sits with one. */
export function LobbyScreen() {
  const t = useTranslations('student.lobby');
  const { texts, room } = useStudent();
  return (
    <>
      <SeatCard />
      <OwnName />
      <Delegation />
      <section className="mt-6">
        <h2 className="text-h3">{texts.title}</h2>
        <p className="mt-1 running">{texts.summary}</p>
      </section>
      <p className="mt-6 text-caption text-soft">{t('privacy', { days: room.settings.retentionDays })}</p>
      <ReadyFoot>{t('wait')}</ReadyFoot>
    </>
  );
}

/** What whoever comes while a class plays sees first: their seat, what happened, and the way in. */
export function WelcomeScreen({ onEnter }: { onEnter: () => void }) {
  const t = useTranslations('student.lobby');
  const { room } = useStudent();
  return (
    <>
      <SeatCard />
      <OwnName />
      <WhatHappened />
      {room.revealed.length === 0 && <p className="mt-6 text-small">{t('justBegun')}</p>}
      <Delegation />
      <div className="no-print sticky bottom-0 -mx-4 mt-8 border-ink border-t bg-paper px-4 py-2.5">
        <Button weight="primary" className="w-full" onClick={onEnter}>
          {t('enter')}
        </Button>
      </div>
    </>
  );
}
