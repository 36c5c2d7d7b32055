'use client';

import { useTranslations } from 'next-intl';
import type { Branch } from './use-branches';

/** What picks branches to be laid side by side. */
export interface Picking {
  readonly picked: readonly Branch[];
  readonly isFull: boolean;
  readonly toggle: (id: string) => void;
}

/** Picks a branch; its mark stands in the charts. */
export function BranchCheck({ branch, picking }: { branch: Branch; picking: Picking }) {
  const t = useTranslations('branches');
  const place = picking.picked.findIndex(({ id }) => id === branch.id);
  const blocked = place < 0 && picking.isFull;
  return (
    <label
      className={`flex min-h-9 w-fit items-center gap-2 text-small font-semibold ${blocked ? 'cursor-not-allowed text-soft' : 'cursor-pointer'}`}
    >
      <input
        type="checkbox"
        checked={place >= 0}
        disabled={blocked}
        onChange={() => picking.toggle(branch.id)}
        className="size-4 accent-ink"
      />
      <span>
        {branch.label}
        {place === 0 && <span className="font-normal text-soft"> {t('yardstick')}</span>}
      </span>
    </label>
  );
}
