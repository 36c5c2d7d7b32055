'use client';

import { useTranslations } from 'next-intl';
import type { DraftListing } from '@/lib/server/studio/contract';
import { DraftRow } from './draft-row';
import { LibrarySection } from './library-section';

interface DraftListProps {
  readonly drafts: readonly DraftListing[];
  readonly me: string;
}

/** The drafts in which the reader writes, the last changed first. */
export function DraftList({ drafts, me }: DraftListProps) {
  const t = useTranslations('studio.library');
  return (
    <LibrarySection id="drafts" title={t('drafts')}>
      {drafts.length === 0 ? (
        <p className="measure text-soft">{t('noDrafts')}</p>
      ) : (
        <ul className="-mt-3 divide-y divide-hairline">
          {drafts.map((draft) => (
            <DraftRow key={draft.id} draft={draft} me={me} />
          ))}
        </ul>
      )}
    </LibrarySection>
  );
}
