'use client';

import { useTranslations } from 'next-intl';
import type { Presence } from '@/lib/server/sessions/contract';
import type { Phase } from '@/lib/session/phases';

interface WaitingProps {
  phase: Phase;
  /** Whether bots hold the offices. */
  rehearsal: boolean;
  /** Capitals that a card still waits for, with who leads them. */
  undecided: readonly string[];
  /** Seats that a person holds now. */
  people: number;
  /** Who is waited for, by name, with whether they are there. */
  waited: readonly { readonly name: string; readonly presence: Presence }[];
}

/** Names that are told before the rest is counted. */
const MOST_NAMES = 6;
const ORDER: readonly Presence[] = ['gone', 'idle', 'present'];

/** Who is waited for, whoever is gone first, and what going on without them means. */
export function Waiting({ phase, undecided, rehearsal, people, waited }: WaitingProps) {
  const t = useTranslations('host.waiting');
  if (phase === 'lobby')
    return <p role="status">{t(rehearsal && people === 0 ? 'botsOnly' : 'seated', { count: people })}</p>;
  if (phase === 'debrief' || phase === 'ended') return null;
  if (phase === 'reveal' || phase === 'because') return <p role="status">{t('free')}</p>;
  if (waited.length === 0 && undecided.length === 0) return <p role="status">{t('nobody')}</p>;
  const sorted = [...waited].sort((a, b) => ORDER.indexOf(a.presence) - ORDER.indexOf(b.presence));
  const named = sorted
    .slice(0, MOST_NAMES)
    .map(({ name, presence }) =>
      presence === 'present' ? name : t('absent', { name, presence: t(`presence.${presence}`) }),
    );
  const rest = sorted.length - named.length;
  return (
    <div>
      <p role="status">{t('count', { waited: waited.length, people })}</p>
      {undecided.length > 0 && (
        <p className="font-semibold">{t('capitals', { capitals: undecided.join(t('comma')) })}</p>
      )}
      <p className="text-small text-soft">
        {named.join(t('comma'))}
        {rest > 0 && t('rest', { count: rest })}
      </p>
      <p className="text-small text-soft">{t(`without.${phase}`)}</p>
    </div>
  );
}
