'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState, useTransition } from 'react';
import type { Refusal } from '@/lib/model/refusal';
import { Button } from '../_components/button';
import { createRun } from '../_data/runs';
import { useRefusalText } from '../_hooks/use-refusal-text';
import { useRun } from '../_run/run-context';

const useMakeMine = () => {
  const router = useRouter();
  const { document } = useRun();
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const makeMine = () =>
    startTransition(async () => {
      const saved = await createRun(document);
      if (saved.ok) router.push(`/runs/${saved.value.run.id}`);
      else setRefusal(saved.refusal);
    });
  return { pending, refusal, makeMine };
};

/** Says that a game is only looked at, and offers to take it over; notes on its version stand below. */
export function SharedBar({ children }: { children?: ReactNode }) {
  const t = useTranslations('share');
  const refusalText = useRefusalText();
  const { pending, refusal, makeMine } = useMakeMine();
  return (
    <aside aria-label={t('bar.label')} className="no-print border-hairline border-b bg-sheet">
      <div className="page flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
        <p className="min-w-0 flex-1 basis-72 text-small">
          <span className="font-semibold">{t('bar.readOnly')}</span> {t('bar.text')}
        </p>
        <Button onClick={makeMine} aria-disabled={pending}>
          {t(pending ? 'bar.making' : 'bar.makeMine')}
        </Button>
        {refusal && (
          <p role="alert" className="w-full text-small text-worse">
            {t('bar.failed', { message: refusalText(refusal) })}
          </p>
        )}
        {children}
      </div>
    </aside>
  );
}
