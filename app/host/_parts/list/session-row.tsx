'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SessionListing } from '@/lib/server/sessions/contract';
import { Button, buttonClass } from '../../../_components/button';
import { LocalTime } from '../../../_components/local-time';
import { deleteSession } from '../../../_data/class-sessions';
import { useRefusalText } from '../../../_hooks/use-refusal-text';
import { ConfirmDeletion } from '../../../_start/confirm-deletion';
import { useChange } from '../../../_start/use-change';
import { addressOfSession, afterAddressOf } from '../addresses';

interface SessionRowProps {
  session: SessionListing;
  /** Null where its pack cannot be read any more. */
  packTitle: string | null;
}

function Facts({ session, packTitle }: SessionRowProps) {
  const t = useTranslations('host.list');
  const when = (iso: string) => () => <LocalTime iso={iso} />;
  return (
    <p className="flex flex-wrap gap-x-4 text-small text-soft">
      {session.title && packTitle && <span>{packTitle}</span>}
      {session.joinCode && <span>{t('code', { code: session.joinCode })}</span>}
      <span>{t.rich('lastEvent', { when: when(session.lastEventAt) })}</span>
      <span>{t.rich('deletes', { when: when(session.deleteAfter) })}</span>
    </p>
  );
}

/** A class in the list: open it, or delete it after a question. */
export function SessionRow({ session, packTitle }: SessionRowProps) {
  const t = useTranslations('host.list');
  const tRuns = useTranslations('runs');
  const [asking, setAsking] = useState(false);
  const { pending, refusal, change } = useChange();
  const refusalText = useRefusalText();
  const name = session.title || packTitle || t('untitled');
  const ended = session.endedAt !== null;
  const href = ended ? afterAddressOf(session.id) : addressOfSession(session.id);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3" aria-busy={pending}>
      <div className="min-w-0 flex-1 basis-80">
        <Link href={href} className="font-serif text-h3 font-semibold text-link">
          {name}
        </Link>
        <Facts session={session} packTitle={packTitle} />
      </div>
      <div className="-ml-2 flex flex-wrap gap-x-1 sm:ml-0">
        <Link href={href} className={buttonClass('quiet')}>
          {t(ended ? 'after' : 'console')}
        </Link>
        <Button weight="quiet" onClick={() => setAsking(true)}>
          {t('delete')}
        </Button>
      </div>
      {refusal && (
        <p role="alert" className="w-full text-small text-worse">
          {tRuns('failed', { message: refusalText(refusal) })}
        </p>
      )}
      <ConfirmDeletion
        open={asking}
        onOpenChange={setAsking}
        title={t('deleteTitle')}
        text={t('deleteText', { name })}
        onConfirm={() => change(() => deleteSession(session.id))}
      />
    </li>
  );
}
