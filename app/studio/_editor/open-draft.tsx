'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Suspense, startTransition, useEffect, useState } from 'react';
import { preload } from 'react-dom';
import type { Result } from '@/lib/model/refusal';
import type { DraftAnswer } from '@/lib/server/studio/contract';
import { draftPath } from '../../_data/draft-path';
import { useRefusalText } from '../../_hooks/use-refusal-text';
import { BalanceDesk } from '../_balance/balance-desk';
import type { ChecksClient } from '../_draft/checks/checks-client';
import { DraftProvider } from '../_draft/draft-context';
import { useDraftDesk } from '../_draft/use-draft-desk';
import { WritingProvider } from '../_fields/writing';
import { DraftTutorial } from '../_tutorial/draft-tutorial';
import { Editor } from './editor';
import { DRAFT_TITLE_ID } from './editor-head';
import { takeOpening } from './opening';

interface OpenedProps {
  readonly answer: DraftAnswer;
  readonly checks: ChecksClient | null;
  readonly isFromWithin: boolean;
}

/** Leads whoever came from the library to the name of the draft: the button that led here has gone with the focus. */
const useFocusTitle = (isFromWithin: boolean): void => {
  useEffect(() => {
    if (isFromWithin && document.activeElement === document.body)
      document.getElementById(DRAFT_TITLE_ID)?.focus({ preventScroll: true });
  }, [isFromWithin]);
};

function Opened({ answer, checks, isFromWithin }: OpenedProps) {
  const { draft, store } = useDraftDesk(answer, checks);
  useFocusTitle(isFromWithin);
  return (
    <DraftProvider draft={draft} store={store}>
      <WritingProvider>
        <BalanceDesk>
          <Editor />
          <DraftTutorial />
        </BalanceDesk>
      </WritingProvider>
    </DraftProvider>
  );
}

const useOpening = (
  id: string,
): Pick<OpenedProps, 'checks' | 'isFromWithin'> & { readonly answer: Result<DraftAnswer> | null } => {
  const [answer, setAnswer] = useState<Result<DraftAnswer> | null>(null);
  const [isFromWithin, setFromWithin] = useState(false);
  const [checks, setChecks] = useState<ChecksClient | null>(null);
  useEffect(() => {
    let isHere = true;
    const opening = takeOpening(id);
    setChecks(opening.checks);
    setFromWithin(opening.isFromWithin);
    void opening.answer.then((read) => {
      // In pieces: the worker gets nothing to do for as long as the page draws in one go.
      if (isHere) startTransition(() => setAnswer(read));
    });
    return () => {
      isHere = false;
      opening.checks.close();
    };
  }, [id]);
  return { answer, checks, isFromWithin };
};

/** Reads a draft and opens the editor on it. */
export function OpenDraft({ id }: { readonly id: string }) {
  const t = useTranslations('studio.editor');
  const refusalText = useRefusalText();
  // The browser asks for the draft as soon as it reads the head of the page, not once it has read the scripts.
  preload(draftPath(id), { as: 'fetch', crossOrigin: 'anonymous' });
  const { answer, checks, isFromWithin } = useOpening(id);
  if (answer === null)
    return (
      <p className="page py-10 text-soft" aria-live="polite">
        {t('opening')}
      </p>
    );
  if (!answer.ok)
    return (
      <div className="page py-10">
        <p role="alert">{refusalText(answer.refusal)}</p>
        <Link href="/studio" className="mt-4 inline-block text-link">
          {t('toLibrary')}
        </Link>
      </div>
    );
  return (
    <Suspense>
      <Opened answer={answer.value} checks={checks} isFromWithin={isFromWithin} />
    </Suspense>
  );
}
