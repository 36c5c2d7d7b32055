'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { VISIBILITIES } from '@/lib/authoring/publishing';
import type { PublicationListing, PublicationPatch } from '@/lib/server/studio/contract';
import { Button, buttonClass } from '../../_components/button';
import { CopyButton } from '../../_components/copy-button';
import { LocalTime } from '../../_components/local-time';
import { changePublication, publicationExportPath } from '../../_data/studio';
import { SelectField } from '../../host/_parts/form/field';
import { printsPath } from '../../prints/sheets';
import { useDraft } from '../_draft/draft-context';
import { useSay } from '../_editor/said';
import { RefusalLine } from '../_library/refusal-line';
import { useExport } from '../_library/use-export';
import { newClassAddress, packAddress } from '../addresses';
import { linkOf } from './next-ways';
import { useRefused } from './use-refused';

const usePatch = (id: string) => {
  const { takePublications } = useDraft();
  const { refusal, keep } = useRefused();
  const [pending, startTransition] = useTransition();
  const t = useTranslations('studio.published');
  const say = useSay();
  const tell = ({ archived }: PublicationPatch, { version, visibility }: PublicationListing): void => {
    if (archived === undefined) say(t('said.visibility', { version, who: t(`visibility.${visibility}.name`) }));
    else say(t(archived ? 'said.archived' : 'said.restored', { version }));
  };
  const patch = (wish: PublicationPatch) =>
    startTransition(async () => {
      const done = await changePublication(id, wish);
      keep(done);
      if (!done.ok) return;
      takePublications((before) => before.map((one) => (one.id === id ? done.value.publication : one)));
      tell(wish, done.value.publication);
    });
  return { refusal, pending, patch };
};

interface WaysProps {
  readonly publication: PublicationListing;
  readonly exporting: ReturnType<typeof useExport>;
}

function Ways({ publication, exporting }: WaysProps) {
  const t = useTranslations('studio.published');
  const next = useTranslations('studio.publish.next');
  const { id, hash, linkKey } = publication;
  return (
    <>
      <Link href={packAddress(linkKey)} className={buttonClass('quiet')}>
        {next('play')}
      </Link>
      <Link href={newClassAddress(hash)} className={buttonClass('quiet')}>
        {next('class')}
      </Link>
      <Link href={printsPath(hash)} className={buttonClass('quiet')}>
        {next('print')}
      </Link>
      <Button
        weight="quiet"
        disabled={exporting.pending}
        onClick={() => exporting.take(publicationExportPath(id, linkKey))}
      >
        {t('export')}
      </Button>
    </>
  );
}

function VersionRow({ publication }: { readonly publication: PublicationListing }) {
  const t = useTranslations('studio.published');
  const next = useTranslations('studio.publish.next');
  const { id, version, publishedAt, note, visibility, archivedAt, linkKey, isOwn } = publication;
  const { refusal, pending, patch } = usePatch(id);
  const exporting = useExport();
  const isResting = archivedAt !== null;
  return (
    <li className="py-4" aria-busy={pending || exporting.pending}>
      <h4 id={`version-${id}`} className="font-semibold">
        {t('version', { version })}
        {isResting && <span className="font-normal text-soft"> · {t('resting')}</span>}
      </h4>
      <p className="text-small text-soft">{t.rich('at', { when: () => <LocalTime iso={publishedAt} /> })}</p>
      {note && <p className="measure mt-1 text-small whitespace-pre-wrap wrap-anywhere">{note}</p>}
      <fieldset aria-labelledby={`version-${id}`} className="mt-2">
        {isOwn && (
          <div className="flex flex-wrap items-end gap-3">
            <SelectField
              label={t('seenBy')}
              value={visibility}
              disabled={pending}
              options={VISIBILITIES.map((value) => ({ value, label: t(`visibility.${value}.name`) }))}
              onChange={(wanted) => patch({ visibility: wanted })}
            />
            <CopyButton text={() => linkOf(linkKey)}>{next('copy')}</CopyButton>
          </div>
        )}
        <div className="-ml-2 flex flex-wrap gap-x-1">
          <Ways publication={publication} exporting={exporting} />
          {isOwn && (
            <Button weight="quiet" disabled={pending} onClick={() => patch({ archived: !isResting })}>
              {t(isResting ? 'restore' : 'archive')}
            </Button>
          )}
        </div>
      </fieldset>
      <RefusalLine refusal={refusal ?? exporting.refusal} />
    </li>
  );
}

/** Every version that was published from the draft, the newest first: who finds it, its link, and the archive. */
export function Versions() {
  const t = useTranslations('studio.publish');
  const { publications } = useDraft();
  if (publications.length === 0) return <p className="measure text-soft">{t('noVersions')}</p>;
  return (
    <ul className="-mt-4 divide-y divide-hairline">
      {publications.map((publication) => (
        <VersionRow key={publication.id} publication={publication} />
      ))}
    </ul>
  );
}
