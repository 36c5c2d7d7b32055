'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Pack } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';
import type { MoveFault } from '@/lib/run/replay';
import { FaultList } from './fault-list';
import { Notice } from './notice';

interface ImpossibleNoticeProps {
  pack: Pack;
  texts: PackTexts;
  faults: readonly MoveFault[];
  /** What can be done about it. */
  children: ReactNode;
}

/** Says that some moves of a game can't be made, and which. */
export function ImpossibleNotice({ pack, texts, faults, children }: ImpossibleNoticeProps) {
  const t = useTranslations('replay.impossible');
  return (
    <Notice title={t('title')}>
      <p className="running">{t('text', { count: faults.length })}</p>
      <FaultList pack={pack} texts={texts} faults={faults} />
      {children}
    </Notice>
  );
}
