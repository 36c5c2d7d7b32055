'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { PublicationListing } from '@/lib/server/studio/contract';
import { Button, buttonClass } from '../../_components/button';
import { LocalTime } from '../../_components/local-time';
import { changePublication, newDraft, publicationExportPath } from '../../_data/studio';
import { useChange } from '../../_start/use-change';
import { useSay } from '../_editor/said';
import { packAddress } from '../addresses';
import { RefusalLine } from './refusal-line';
import { useExport } from './use-export';
import { useOpening } from './use-opening';

/** Number, day, who finds it, and the note of a version. */
function Facts({ publication }: { readonly publication: PublicationListing }) {
  const t = useTranslations('studio.published');
  const { isOwn, ownerName, publishedAt, visibility, note } = publication;
  return (
    <>
      <p className="flex flex-wrap gap-x-4 text-small text-soft">
        {!isOwn && <span>{t('by', { name: ownerName })}</span>}
        <span>{t.rich('at', { when: () => <LocalTime iso={publishedAt} /> })}</span>
        {isOwn && <span>{t(`visibility.${visibility}.name`)}</span>}
      </p>
      {note && <p className="measure mt-0.5 text-small whitespace-pre-wrap wrap-anywhere">{note}</p>}
    </>
  );
}

/** A published version: its page, a copy of it to write on, the file, and the archive for whoever owns it. */
export function PublicationRow({ publication }: { readonly publication: PublicationListing }) {
  const t = useTranslations('studio.published');
  const id = useId();
  const { id: publicationId, hash, version, linkKey, isOwn, archivedAt } = publication;
  const { pending, refusal, change } = useChange();
  const copy = useOpening();
  const exporting = useExport();
  const say = useSay();
  const isHere = archivedAt === null;
  const putAway = () =>
    change(
      () => changePublication(publicationId, { archived: isHere }),
      () => say(t(isHere ? 'said.archived' : 'said.restored', { version })),
    );
  return (
    <li className="py-3" aria-busy={pending || copy.pending || exporting.pending}>
      <p id={id} className="font-semibold">
        {t('version', { version })}
      </p>
      <Facts publication={publication} />
      <fieldset aria-labelledby={id} className="-ml-2 flex flex-wrap gap-x-1">
        <Link href={packAddress(linkKey)} className={buttonClass('quiet')}>
          {t('open')}
        </Link>
        <Button weight="quiet" onClick={() => copy.open(() => newDraft({ kind: 'pack', hash }))}>
          {t('copy')}
        </Button>
        <Button
          weight="quiet"
          disabled={exporting.pending}
          onClick={() => exporting.take(publicationExportPath(publicationId, linkKey))}
        >
          {t('export')}
        </Button>
        {isOwn && (
          <Button weight="quiet" onClick={putAway}>
            {t(isHere ? 'archive' : 'restore')}
          </Button>
        )}
      </fieldset>
      <RefusalLine refusal={refusal ?? copy.refusal ?? exporting.refusal} />
    </li>
  );
}
