'use client';

import { useTranslations } from 'next-intl';
import { shown } from '@/lib/charts/shown';
import { bandOf, gapBandOf } from '@/lib/engine/read-out';
import { levelText } from '../outlook/level-text';
import { useGivenNote } from '../outlook/use-given-note';
import { useRun } from '../run-context';
import type { Account } from './use-account';
import { useAccountSentence } from './use-account-sentence';

const BAND = 'text-small font-semibold';

/** The number itself, its band where it has one, and the account of it in a sentence. */
export function AccountSummary({ account }: { account: Account }) {
  const bands = useTranslations('bands');
  const gaps = useTranslations('gap');
  const sentence = useAccountSentence();
  const givenNote = useGivenNote();
  const { played } = useRun();
  const { measure, level, quarter } = account;
  const note = givenNote(measure, played.worlds[quarter]!);
  return (
    <div aria-live="polite">
      <p className="flex items-baseline gap-3">
        <span className="font-serif text-display font-semibold">{levelText(measure, level)}</span>
        {measure.kind === 'tension' && <span className={BAND}>{bands(bandOf(shown(level)))}</span>}
        {measure.kind === 'gap' && <span className={BAND}>{gaps(gapBandOf(level))}</span>}
      </p>
      {note && <p className="text-small text-soft">{note}</p>}
      {quarter > 0 && <p className="mt-2 running">{sentence(account)}</p>}
    </div>
  );
}
