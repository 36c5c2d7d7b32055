'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { DraftListing, PublicationListing } from '@/lib/server/studio/contract';
import { DraftRow } from './draft-row';
import { PublicationRow } from './publication-row';

interface ArchiveProps {
  readonly drafts: readonly DraftListing[];
  readonly publications: readonly PublicationListing[];
  readonly me: string;
}

/** What was put away: folded, and each can be taken out again. */
export function Archive({ drafts, publications, me }: ArchiveProps) {
  const t = useTranslations('studio.library');
  const locale = useLocale();
  const count = drafts.length + publications.length;
  if (count === 0) return null;
  return (
    <details className="border-ink border-t py-6">
      <summary className="min-h-11 w-fit py-2 font-serif text-h3 font-semibold">{t('archive', { count })}</summary>
      <p className="measure mt-1 text-small text-soft">{t('archiveText')}</p>
      <ul className="mt-3 divide-y divide-hairline border-hairline border-y">
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} me={me} />
        ))}
      </ul>
      {publications.map((publication) => (
        <section key={publication.id} className="border-hairline border-b py-3">
          <h3 className="text-h3 wrap-anywhere">{publication.texts[locale].title}</h3>
          <ul>
            <PublicationRow publication={publication} />
          </ul>
        </section>
      ))}
    </details>
  );
}
