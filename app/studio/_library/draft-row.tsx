'use client';

import Link from 'next/link';
import { type Messages, useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Result } from '@/lib/model/refusal';
import type { DraftListing } from '@/lib/server/studio/contract';
import { Button } from '../../_components/button';
import { LocalTime } from '../../_components/local-time';
import { archiveDraft, deleteDraft, newDraft, removeAuthor } from '../../_data/studio';
import { ConfirmDeletion } from '../../_start/confirm-deletion';
import { useChange } from '../../_start/use-change';
import { useSay } from '../_editor/said';
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

type Done = keyof Messages['studio']['library']['draft']['said'];

interface ActionsProps {
  readonly draft: DraftListing;
  readonly title: string;
  /** Does something to the draft, and then says what it did: the row that was pressed goes with it. */
  readonly onChange: (work: () => Promise<Result<unknown>>, done: Done) => void;
}

/** What an owner can do with a draft beside writing in it; deleting asks first. */
function OwnerActions({ draft: { id, archivedAt }, title, onChange }: ActionsProps) {
  const t = useTranslations('studio.library.draft');
  const [asking, setAsking] = useState(false);
  const isHere = archivedAt === null;
  return (
    <>
      <Button weight="quiet" onClick={() => onChange(() => archiveDraft(id, isHere), isHere ? 'archived' : 'restored')}>
        {t(isHere ? 'archive' : 'restore')}
      </Button>
      <Button weight="quiet" onClick={() => setAsking(true)}>
        {t('delete')}
      </Button>
      <ConfirmDeletion
        open={asking}
        onOpenChange={setAsking}
        title={t('deleteTitle')}
        text={t('deleteText', { title })}
        onConfirm={() => onChange(() => deleteDraft(id), 'deleted')}
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
  const say = useSay();
  const changeAndSay: ActionsProps['onChange'] = (work, done) => change(work, () => say(t(`said.${done}`, { title })));
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
          <OwnerActions draft={draft} title={title} onChange={changeAndSay} />
        ) : (
          <Button weight="quiet" onClick={() => changeAndSay(() => removeAuthor(draft.id, me), 'left')}>
            {t('leave')}
          </Button>
        )}
      </fieldset>
      <RefusalLine refusal={refusal ?? copy.refusal} />
    </li>
  );
}
