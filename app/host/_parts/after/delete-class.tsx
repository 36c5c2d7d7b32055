'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { Refusal } from '@/lib/model/refusal';
import { Button } from '../../../_components/button';
import { deleteSession } from '../../../_data/class-sessions';
import { useRefusalText } from '../../../_hooks/use-refusal-text';
import { ConfirmDeletion } from '../../../_start/confirm-deletion';

/** Deletes a class for good after a question, and goes back to the list. */
export function DeleteClass({ id, days }: { id: string; days: number }) {
  const t = useTranslations('host.after');
  const tList = useTranslations('host.list');
  const router = useRouter();
  const refusalText = useRefusalText();
  const [asking, setAsking] = useState(false);
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const remove = () =>
    startTransition(async () => {
      const deleted = await deleteSession(id);
      if (deleted.ok) router.push('/host');
      else setRefusal(deleted.refusal);
    });
  return (
    <section className="mt-8 border-hairline border-t pt-5">
      <h2 className="text-h2">{t('delete')}</h2>
      <p className="measure mt-1 text-small text-soft">{t('deleteText', { days })}</p>
      <Button className="mt-3" disabled={pending} onClick={() => setAsking(true)}>
        {t('deleteNow')}
      </Button>
      {refusal && (
        <p role="alert" className="mt-2 text-small text-worse">
          {refusalText(refusal)}
        </p>
      )}
      <ConfirmDeletion
        open={asking}
        onOpenChange={setAsking}
        title={tList('deleteTitle')}
        text={t('deleteQuestion')}
        onConfirm={remove}
      />
    </section>
  );
}
