'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Suspense, useEffect, useState } from 'react';
import type { Result } from '@/lib/model/refusal';
import type { DraftAnswer } from '@/lib/server/studio/contract';
import { readDraft } from '../../_data/studio';
import { useRefusalText } from '../../_hooks/use-refusal-text';
import { DraftProvider } from '../_draft/draft-context';
import { useDraftDesk } from '../_draft/use-draft-desk';
import { DraftTutorial } from '../_tutorial/draft-tutorial';
import { Editor } from './editor';

function Opened({ answer }: { readonly answer: DraftAnswer }) {
  const draft = useDraftDesk(answer);
  return (
    <DraftProvider value={draft}>
      <Editor />
      <DraftTutorial />
    </DraftProvider>
  );
}

/** Reads a draft and opens the editor on it. */
export function OpenDraft({ id }: { readonly id: string }) {
  const t = useTranslations('studio.editor');
  const refusalText = useRefusalText();
  const [answer, setAnswer] = useState<Result<DraftAnswer> | null>(null);
  useEffect(() => {
    let isHere = true;
    void readDraft(id).then((read) => {
      if (isHere) setAnswer(read);
    });
    return () => {
      isHere = false;
    };
  }, [id]);
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
      <Opened answer={answer.value} />
    </Suspense>
  );
}
