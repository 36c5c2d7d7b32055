'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../_components/button';
import { useRefusalText } from '../_hooks/use-refusal-text';
import { useNewGame } from '../_replay/use-new-game';
import { useRun } from '../_run/run-context';

/** Says that a game is only looked at, and offers to take it over; notes on its version stand below. */
export function SharedBar({ children }: { children?: ReactNode }) {
  const t = useTranslations('share');
  const refusalText = useRefusalText();
  const { document } = useRun();
  const { pending, refusal, begin } = useNewGame();
  return (
    <aside aria-label={t('bar.label')} className="no-print border-hairline border-b bg-sheet">
      <div className="page flex flex-wrap items-center gap-x-6 gap-y-2 py-3">
        <p className="min-w-0 flex-1 basis-72 text-small">
          <span className="font-semibold">{t('bar.readOnly')}</span> {t('bar.text')}
        </p>
        <Button onClick={() => begin(document)} aria-disabled={pending}>
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
