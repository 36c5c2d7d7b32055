'use client';

import { useTranslations } from 'next-intl';
import { useIndicatorNames } from '../_draft/use-names';
import { useFeedback } from './use-feedback';

/** Whether indicators come to rest again, and where they do not, which of them feed each other. */
export function StabilityNote() {
  const t = useTranslations('studio.model.stability');
  const { radius, loop } = useFeedback();
  const indicators = useIndicatorNames();
  const said = [...(loop ?? []), ...(loop && loop.length > 1 ? [loop[0]!] : [])]
    .map((id) => indicators.find((known) => known.id === id)?.name ?? id)
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
