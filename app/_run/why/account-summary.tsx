'use client';

import { useTranslations } from 'next-intl';
import { bandOf } from '@/lib/engine/read-out';
import type { Account } from './use-account';
import { useAccountSentence } from './use-account-sentence';

/** The number itself, its band where it has one, and the account of it in a sentence. */
export function AccountSummary({ account }: { account: Account }) {
  const bands = useTranslations('bands');
  const sentence = useAccountSentence();
  const { measure, level, quarter } = account;
  return (
    <div aria-live="polite">
      <p className="flex items-baseline gap-3">
        <span className="font-serif text-display font-semibold">{level.toFixed(1)}</span>
        {measure.kind === 'tension' && <span className="text-small font-semibold">{bands(bandOf(level))}</span>}
      </p>
      {quarter > 0 && <p className="mt-2 running">{sentence(account)}</p>}
    </div>
  );
}
