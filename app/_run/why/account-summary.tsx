'use client';

import { useTranslations } from 'next-intl';
import { bandOf, gapBandOf } from '@/lib/engine/read-out';
import { levelText } from './level-text';
import type { Account } from './use-account';
import { useAccountSentence } from './use-account-sentence';

const BAND = 'text-small font-semibold';

/** The number itself, its band where it has one, and the account of it in a sentence. */
export function AccountSummary({ account }: { account: Account }) {
  const bands = useTranslations('bands');
  const gaps = useTranslations('gap');
  const sentence = useAccountSentence();
  const { measure, level, quarter } = account;
  return (
    <div aria-live="polite">
      <p className="flex items-baseline gap-3">
        <span className="font-serif text-display font-semibold">{levelText(measure, level)}</span>
        {measure.kind === 'tension' && <span className={BAND}>{bands(bandOf(level))}</span>}
        {measure.kind === 'gap' && <span className={BAND}>{gaps(gapBandOf(level))}</span>}
      </p>
      {quarter > 0 && <p className="mt-2 running">{sentence(account)}</p>}
    </div>
  );
}
