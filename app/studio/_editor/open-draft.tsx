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
import { takeOpening } from './opening';

interface OpenedProps {
  readonly answer: DraftAnswer;
  readonly checks: ChecksClient | null;
}

function Opened({ answer, checks }: OpenedProps) {
  const { draft, store } = useDraftDesk(answer, checks);
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
): { readonly answer: Result<DraftAnswer> | null; readonly checks: ChecksClient | null } => {
  const [answer, setAnswer] = useState<Result<DraftAnswer> | null>(null);
  const [checks, setChecks] = useState<ChecksClient | null>(null);
  useEffect(() => {
    let isHere = true;
    const opening = takeOpening(id);
    setChecks(opening.checks);
    void opening.answer.then((read) => {
      // In pieces: the worker gets nothing to do for as long as the page draws in one go.
      if (isHere) startTransition(() => setAnswer(read));
    });
    return () => {
      isHere = false;
      opening.checks.close();
    };
  }, [id]);
  return { answer, checks };
};

/** Reads a draft and opens the editor on it. */
export function OpenDraft({ id }: { readonly id: string }) {
  const t = useTranslations('studio.editor');
  const refusalText = useRefusalText();
  // The browser asks for the draft as soon as it reads the head of the page, not once it has read the scripts.
  preload(draftPath(id), { as: 'fetch', crossOrigin: 'anonymous' });
  const { answer, checks } = useOpening(id);
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
      <Opened answer={answer.value} checks={checks} />
    </Suspense>
  );
}
