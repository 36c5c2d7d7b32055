'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Result } from '@/lib/model/refusal';
import type { DraftListing } from '@/lib/server/studio/contract';
import { Button } from '../../_components/button';
import { LocalTime } from '../../_components/local-time';
import { archiveDraft, deleteDraft, newDraft, removeAuthor } from '../../_data/studio';
import { ConfirmDeletion } from '../../_start/confirm-deletion';
import { useChange } from '../../_start/use-change';
import { draftAddress } from '../addresses';
import { RefusalLine } from './refusal-line';
import { useOpening } from './use-opening';

interface DraftRowProps {
  readonly draft: DraftListing;
  /** The id of whoever reads. */
  readonly me: string;
}

/** Who owns a draft, when it was changed last, and what was published of it. */
function Facts({ draft: { role, ownerName, updatedAt, publishedVersion } }: { readonly draft: DraftListing }) {
  const t = useTranslations('studio.library.draft');
  return (
    <p className="flex flex-wrap gap-x-4 text-small text-soft">
      {role === 'author' && <span>{t('sharedBy', { name: ownerName })}</span>}
      <span>{t.rich('changed', { when: () => <LocalTime iso={updatedAt} /> })}</span>
      <span>{publishedVersion === null ? t('unpublished') : t('published', { version: publishedVersion })}</span>
    </p>
  );
}

interface ActionsProps {
  readonly draft: DraftListing;
  readonly title: string;
  readonly onChange: (work: () => Promise<Result<unknown>>) => void;
}

/** What an owner can do with a draft beside writing in it; deleting asks first. */
function OwnerActions({ draft: { id, archivedAt }, title, onChange }: ActionsProps) {
  const t = useTranslations('studio.library.draft');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button weight="quiet" onClick={() => onChange(() => archiveDraft(id, archivedAt === null))}>
        {t(archivedAt === null ? 'archive' : 'restore')}
      </Button>
      <Button weight="quiet" onClick={() => setAsking(true)}>
        {t('delete')}
      </Button>
      <ConfirmDeletion
        open={asking}
        onOpenChange={setAsking}
        title={t('deleteTitle')}
        text={t('deleteText', { title })}
        onConfirm={() => onChange(() => deleteDraft(id))}
      />
    </>
  );
}

/** A draft in the library: write on, copy, put away, delete, or leave where it is somebody else's. */
export function DraftRow({ draft, me }: DraftRowProps) {
  const t = useTranslations('studio.library.draft');
  const untitled = useTranslations('studio.editor')('untitled');
  const title = (useLocale() === 'ja' && draft.titleJa) || draft.title || untitled;
  const { pending, refusal, change } = useChange();
  const copy = useOpening();
  const isResting = draft.archivedAt !== null;
  return (
    <li className="grid gap-x-8 py-3 sm:grid-cols-[minmax(0,1fr)_auto]" aria-busy={pending || copy.pending}>
      <div>
        {isResting ? (
          <p className="font-serif text-h3 font-semibold wrap-anywhere">{title}</p>
        ) : (
          <Link href={draftAddress(draft.id)} className="font-serif text-h3 font-semibold text-link wrap-anywhere">
            {title}
          </Link>
        )}
        <Facts draft={draft} />
      </div>
      <fieldset aria-label={title} className="-ml-2 flex flex-wrap items-start gap-x-1 sm:-mr-2 sm:ml-0">
        {!isResting && (
          <Button weight="quiet" onClick={() => copy.open(() => newDraft({ kind: 'draft', id: draft.id }))}>
            {t('duplicate')}
          </Button>
        )}
        {draft.role === 'owner' ? (
          <OwnerActions draft={draft} title={title} onChange={change} />
        ) : (
          <Button weight="quiet" onClick={() => change(() => removeAuthor(draft.id, me))}>
            {t('leave')}
          </Button>
        )}
      </fieldset>
      <RefusalLine refusal={refusal ?? copy.refusal} />
    </li>
  );
}
