'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { feedbackOf } from '@/lib/authoring/feedback';
import { indicatorNames } from '@/lib/authoring/names';
import { useDraft } from '../_draft/draft-context';

/** Whether indicators come to rest again, and where they do not, which of them feed each other. */
export function StabilityNote() {
  const t = useTranslations('studio.model.stability');
  const language = useLocale();
  const { document } = useDraft();
  const { indicators, crossImpacts } = document.pack;
  // biome-ignore lint/correctness/useExhaustiveDependencies: stability hangs on these two alone
  const { radius, loop } = useMemo(() => feedbackOf(document), [indicators, crossImpacts]);
  const names = indicatorNames(document, language);
  const said = [...(loop ?? []), ...(loop && loop.length > 1 ? [loop[0]!] : [])]
    .map((id) => names.find((known) => known.id === id)?.name ?? id)
    .join(' → ');
  return (
    <p
      role="status"
      data-place="pack.yaml crossImpacts"
      tabIndex={-1}
      className={`measure my-3 border-l-2 pl-3 text-small ${loop ? 'border-worse text-worse' : 'border-hairline text-soft'}`}
    >
      {loop ? t('unstable', { loop: said, radius: radius.toFixed(2) }) : t('stable', { radius: radius.toFixed(2) })}
    </p>
  );
}
