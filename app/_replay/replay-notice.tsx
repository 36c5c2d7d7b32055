'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Pack } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';
import type { ReplayReason } from '@/lib/run/open-game';
import type { Replay } from '@/lib/run/replay';
import { FaultList } from './fault-list';
import { Notice } from './notice';

interface ReplayNoticeProps {
  reason: ReplayReason;
  /** The version that it replays on. */
  pack: Pack;
  texts: PackTexts;
  replay: Replay;
  /** What can be done about it. */
  children: ReactNode;
}

/** Says that a game was made with another version, why that matters, and what a replay leaves out. */
export function ReplayNotice({ reason, pack, texts, replay, children }: ReplayNoticeProps) {
  const t = useTranslations('replay');
  const { left, weights } = replay;
  return (
    <Notice title={t('title')}>
      <p className="running">{t(`reason.${reason}`, { title: texts.title })}</p>
      <p className="running">{left.length === 0 ? t('allFit') : t('someLeft', { count: left.length })}</p>
      {left.length > 0 && <FaultList pack={pack} texts={texts} faults={left} />}
      {weights.length > 0 && <p className="text-small">{t('weightsLeft', { names: weights.join(', ') })}</p>}
      {children}
    </Notice>
  );
}
