'use client';

import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../../_components/button';
import { Dialog } from '../../_components/dialog';
import { useRefusalText } from '../../_hooks/use-refusal-text';
import { useDraft } from '../_draft/draft-context';

/** Leads to signing in and back to this very place of the draft; what is unsaved waits on the device. */
function SignInLink() {
  const t = useTranslations('studio.editor');
  const here = `${usePathname()}?${useSearchParams()}`;
  return (
    <Link href={`/host/sign-in?next=${encodeURIComponent(here)}`} prefetch={false} className="text-link">
      {t('signIn')}
    </Link>
  );
}

/** Gives up what the server does not take, once its author has said so: nothing after it can be saved before. */
function GiveUp() {
  const t = useTranslations('studio.editor.giveUp');
  const { unsaved, giveUp } = useDraft();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setAsking(true)} className="min-h-6 cursor-pointer text-ink text-link">
        {t('ask')}
      </button>
      <Dialog
        open={isAsking}
        onOpenChange={setAsking}
        title={t('title', { count: unsaved })}
        text={t('explain')}
        place="centre"
      >
        <p className="mt-4 flex flex-wrap gap-3">
          <Button onClick={giveUp}>{t('submit')}</Button>
          <Button weight="quiet" onClick={() => setAsking(false)}>
            {t('keep')}
          </Button>
        </p>
      </Dialog>
    </>
  );
}

/** Why something was not saved and what can be done about it, and what of an earlier visit was taken up. */
export function UnsavedNotes() {
  const t = useTranslations('studio.editor');
  const refusalText = useRefusalText();
  const { saving, refusal, takenUp } = useDraft();
  const isSignedOut = refusal?.code === 'not-signed-in';
  return (
    <>
      <p role="status" className={takenUp > 0 ? 'w-full text-small text-soft' : 'sr-only'}>
        {takenUp > 0 && t('takenUp', { count: takenUp })}
      </p>
      {refusal && (
        <div className="flex w-full flex-wrap gap-x-4 text-small">
          <p role="alert" className="text-worse">
            {refusalText(refusal)}
          </p>
          {isSignedOut && <SignInLink />}
          {saving === 'refused' && !isSignedOut && <GiveUp />}
        </div>
      )}
    </>
  );
}
