'use client';

import { useTranslations } from 'next-intl';
import type { DraftListing } from '@/lib/server/studio/contract';
import { DraftRow } from './draft-row';

interface DraftListProps {
  readonly drafts: readonly DraftListing[];
  readonly me: string;
}

/** The drafts in which the reader writes, the last changed first. */
export function DraftList({ drafts, me }: DraftListProps) {
  const t = useTranslations('studio.library');
  return (
    <section aria-labelledby="drafts" className="border-ink border-t py-8">
      <h2 id="drafts" className="text-h2">
        {t('drafts')}
      </h2>
      {drafts.length === 0 ? (
        <p className="measure mt-1 text-soft">{t('noDrafts')}</p>
      ) : (
        <ul className="mt-4 divide-y divide-hairline border-hairline border-y">
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} me={me} />
          ))}
        </ul>
      )}
    </section>
  );
}
