'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isRevealed } from '@/lib/session/phases';
import type { SteeredShock } from '@/lib/session/views/host-view';
import { Button } from '../../../_components/button';
import { useConsole } from '../console/console-context';
import { useNames } from '../console/use-names';
import { ShockDialog } from './shock-dialog';

/** How a shock stands in the quarter in hand. */
const standingOf = (shock: SteeredShock): 'happened' | 'fired' | 'held' | 'due' | 'other' => {
  if (shock.happened !== null) return 'happened';
  if (shock.fired) return 'fired';
  if (shock.held) return 'held';
  return shock.due ? 'due' : 'other';
};

interface LineProps {
  shock: SteeredShock;
  /** Whether shocks may be steered now. */
  open: boolean;
  onShow: () => void;
}

function Line({ shock, open, onShow }: LineProps) {
  const t = useTranslations('host.shock');
  const { send } = useConsole();
  const names = useNames();
  const standing = standingOf(shock);
  const word =
    shock.happened === null ? t(`standing.${standing}`) : t('happened', { quarter: names.quarter(shock.happened) });
  const steer = (type: 'HoldShock' | 'ReleaseShock') => void send({ type, shock: shock.shock });
  return (
    <li className="py-2 text-small">
      <p className="font-semibold">{names.shock(shock.shock)}</p>
      <p className="text-caption text-soft">{word}</p>
      {standing !== 'happened' && (
        <div className="-ml-2 flex flex-wrap gap-x-1">
          <Button weight="quiet" aria-label={t('previewOf', { shock: names.shock(shock.shock) })} onClick={onShow}>
            {t(open && standing !== 'fired' ? 'previewAndFire' : 'preview')}
          </Button>
          {open && standing === 'due' && (
            <Button weight="quiet" onClick={() => steer('HoldShock')}>
              {t('hold')}
            </Button>
          )}
          {open && standing === 'held' && (
            <Button weight="quiet" onClick={() => steer('ReleaseShock')}>
              {t('release')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** News of the quarter: what is due, held or told, and the rest of the pack's folded away. */
export function ShocksPanel() {
  const t = useTranslations('host.shock');
  const { room, host } = useConsole();
  const [shown, setShown] = useState<string | null>(null);
  const open = room.place.quarter > 0 && !isRevealed(room.place.phase);
  const now = host.shocks.filter((shock) => ['due', 'held', 'fired'].includes(standingOf(shock)));
  const rest = host.shocks.filter((shock) => !now.includes(shock));
  const found = host.shocks.find(({ shock }) => shock === shown);
  const lines = (shocks: readonly SteeredShock[]) =>
    shocks.map((shock) => <Line key={shock.shock} shock={shock} open={open} onShow={() => setShown(shock.shock)} />);
  return (
    <section className="border-hairline border-t py-4">
      <h2 className="text-h3">{t('title')}</h2>
      {now.length === 0 ? (
        <p className="mt-1 text-small text-soft">{t(open ? 'noneDue' : 'closed')}</p>
      ) : (
        <ul className="divide-y divide-hairline">{lines(now)}</ul>
      )}
      {rest.length > 0 && (
        <details className="mt-1 text-small">
          <summary className="flex min-h-9 w-fit items-center text-soft hover:text-ink">
            {t('rest', { count: rest.length })}
          </summary>
          <ul className="divide-y divide-hairline">{lines(rest)}</ul>
        </details>
      )}
      {found && <ShockDialog shock={found} open={open} onClose={() => setShown(null)} />}
    </section>
  );
}
