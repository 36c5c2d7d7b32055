'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { OBSERVERS } from '@/lib/session/seats';
import { useConsole } from '../console/console-context';
import { CheckField } from '../form/field';
import { DelegationPanel } from './delegation-panel';
import { SeatDialog } from './seat-dialog';
import { useSeatFacts } from './use-seat-facts';

const NO_OBSERVERS = { id: OBSERVERS, seated: 0, ready: 0, playedBy: 'people', committed: false } as const;

/** Both delegations and the observers, with every seat. */
export function Roster({ onCover }: { onCover: (covered: boolean) => void }) {
  const t = useTranslations('host.delegation');
  const { room, host, covered } = useConsole();
  const factsOf = useSeatFacts();
  const [managed, setManaged] = useState<string | null>(null);
  const seat = host.everySeat.find(({ id }) => id === managed);
  // An observer who was taken out is in no delegation of the room, and still has to be found here to be let back in.
  const isWatched = room.delegations.some(({ id }) => id === OBSERVERS);
  const hasObservers = host.everySeat.some(({ delegation }) => delegation === OBSERVERS);
  const delegations = hasObservers && !isWatched ? [...room.delegations, NO_OBSERVERS] : room.delegations;
  return (
    <section className="mt-8">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 className="text-h3">{t('title')}</h2>
        <CheckField checked={covered} onChange={onCover}>
          {t('cover')}
        </CheckField>
      </div>
      <div className="mt-2 grid items-start gap-x-8 gap-y-6 md:grid-cols-2">
        {delegations.map((delegation) => (
          <DelegationPanel key={delegation.id} delegation={delegation} onManage={setManaged} />
        ))}
      </div>
      <SeatDialog seat={seat} facts={seat ? factsOf(seat) : null} onClose={() => setManaged(null)} />
    </section>
  );
}
