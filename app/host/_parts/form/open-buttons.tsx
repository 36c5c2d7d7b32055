'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { Refusal } from '@/lib/model/refusal';
import type { OpenSessionBody } from '@/lib/server/sessions/contract';
import type { SessionSettings } from '@/lib/session/settings';
import { Button } from '../../../_components/button';
import { openSession } from '../../../_data/class-sessions';
import { useRefusalText } from '../../../_hooks/use-refusal-text';
import { addressOfSession } from '../addresses';
import { keepLesson } from '../console/lesson-store';
import type { PackOffer } from './pack-offer';
import { rehearsalOf } from './usual-settings';

const useOpen = (lessonMinutes: number) => {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const open = (body: OpenSessionBody) =>
    startTransition(async () => {
      const opened = await openSession(body);
      if (!opened.ok) {
        setRefusal(opened.refusal);
        return;
      }
      const { id } = opened.value.session;
      keepLesson(id, { minutes: lessonMinutes, endsAt: null });
      router.push(addressOfSession(id));
    });
  return { pending, refusal, open };
};

interface OpenButtonsProps {
  pack: Pick<PackOffer, 'id' | 'hash'>;
  title: string;
  settings: SessionSettings;
  lessonMinutes: number;
}

/** Opens the room, or rehearses with bots; where that fails, says why beside the buttons. */
export function OpenButtons({ pack, title, settings, lessonMinutes }: OpenButtonsProps) {
  const chosen = { packId: pack.id, packHash: pack.hash, title };
  const t = useTranslations('host.new');
  const { pending, refusal, open } = useOpen(lessonMinutes);
  const refusalText = useRefusalText();
  return (
    <div className="sticky bottom-0 z-1 flex flex-wrap items-center gap-3 border-ink border-t bg-paper py-3">
      <Button weight="primary" disabled={pending} onClick={() => open({ ...chosen, settings })}>
        {t(pending ? 'opening' : 'open')}
      </Button>
      <Button disabled={pending} onClick={() => open({ ...chosen, settings: rehearsalOf(settings) })}>
        {t('rehearse')}
      </Button>
      <p className="text-small text-soft max-sm:hidden">{t('rehearseText')}</p>
      {refusal && (
        <p role="alert" className="w-full text-small text-worse">
          {t('failed', { message: refusalText(refusal) })}
        </p>
      )}
    </div>
  );
}
