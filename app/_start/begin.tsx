'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { Refusal } from '@/lib/model/refusal';
import { Button } from '../_components/button';
import { createRun } from '../_data/runs';
import { useRefusalText } from '../_hooks/use-refusal-text';
import { newRunDocument, type StartChoices } from './new-run-document';
import type { StartPeriod } from './start-period';

const drawSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

const useBegin = (period: StartPeriod, choices: StartChoices) => {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const begin = () =>
    startTransition(async () => {
      const saved = await createRun(newRunDocument(period, choices, drawSeed()));
      if (saved.ok) router.push(`/runs/${saved.value.run.id}`);
      else setRefusal(saved.refusal);
    });
  return { pending, refusal, begin };
};

/** Saves a new game and opens it; where that fails, says why beside the button. */
export function Begin({ period, choices }: { period: StartPeriod; choices: StartChoices }) {
  const t = useTranslations('start');
  const { pending, refusal, begin } = useBegin(period, choices);
  const refusalText = useRefusalText();
  return (
    <div className="mt-4">
      <Button weight="primary" className="w-full" onClick={begin} disabled={pending}>
        {t(pending ? 'beginning' : 'begin')}
      </Button>
      {refusal && (
        <p role="alert" className="mt-2 text-small text-worse">
          {t('failed', { message: refusalText(refusal) })}
        </p>
      )}
    </div>
  );
}
