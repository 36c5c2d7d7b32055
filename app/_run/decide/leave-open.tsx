'use client';

import { useTranslations } from 'next-intl';
import type { CompiledCard } from '@/lib/engine/compile';
import { Button } from '../../_components/button';
import { useRun } from '../run-context';
import { EffectList } from './effect-list';

/** The quiet way out: to commit the quarter without an answer to this card. */
export function LeaveOpen({ card }: { card: CompiledCard }) {
  const t = useTranslations('decide');
  const { leftOpen, leaveOpen, setPending, readOnly, texts } = useRun();
  const { undecided, id } = card.card;
  const isOpen = leftOpen.includes(id);
  const toggle = () => {
    if (readOnly) return;
    if (isOpen) setPending(id, undefined);
    else leaveOpen(id);
  };
  return (
    <div>
      <p className="text-caption text-soft">{t(undecided.length > 0 ? 'leaveOpenEffects' : 'leaveOpenNote')}</p>
      {undecided.length > 0 && (
        <EffectList claim={t('leaveOpen')} effects={undecided} why={texts.cards[id]!.undecidedWhy} withReasons />
      )}
      <Button
        weight="quiet"
        className="no-print -ml-2 text-small"
        aria-pressed={isOpen}
        aria-disabled={readOnly}
        onClick={toggle}
      >
        {t(isOpen ? 'isLeftOpen' : 'leaveOpen')}
      </Button>
    </div>
  );
}
