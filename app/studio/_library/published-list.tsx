'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { PublicationListing } from '@/lib/server/studio/contract';
import { byPack, type PublishedPack } from './by-pack';
import { LibrarySection } from './library-section';
import { PublicationRow } from './publication-row';

function Pack({ pack: { newest, earlier } }: { readonly pack: PublishedPack }) {
  const t = useTranslations('studio.library');
  const { title, subtitle } = newest.texts[useLocale()];
  return (
    <li className="gap-8 py-4 md:grid md:grid-cols-[16rem_1fr]">
      <div>
        <h3 className="text-h3 wrap-anywhere">{title}</h3>
        <p className="text-small text-soft wrap-anywhere">{subtitle}</p>
      </div>
      <div className="min-w-0">
        <ul className="-mt-3 max-md:mt-0">
          <PublicationRow publication={newest} />
        </ul>
        {earlier.length > 0 && (
          <details className="text-small">
            <summary className="min-h-9 w-fit py-1.5">{t('earlier', { count: earlier.length })}</summary>
            <ul className="divide-y divide-hairline">
              {earlier.map((publication) => (
                <PublicationRow key={publication.id} publication={publication} />
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}

interface PublishedListProps {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly publications: readonly PublicationListing[];
}

/** Published packs, each with its newest version and the earlier ones behind it. */
export function PublishedList({ id, title, none, publications }: PublishedListProps) {
  return (
    <LibrarySection id={id} title={title}>
      {publications.length === 0 ? (
        <p className="measure text-soft">{none}</p>
      ) : (
        <ul className="-mt-4 divide-y divide-hairline">
          {byPack(publications).map((pack) => (
            <Pack key={pack.key} pack={pack} />
          ))}
        </ul>
      )}
    </LibrarySection>
  );
}
