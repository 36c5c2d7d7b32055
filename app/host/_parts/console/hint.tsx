'use client';

import { useTranslations } from 'next-intl';
import type { Phase } from '@/lib/session/phases';

/** What a facilitator says and looks out for in a phase. */
export function Hint({ phase, minutes }: { phase: Phase; minutes: number | null }) {
  const t = useTranslations('host.hint');
  return (
    <section className="bg-sheet px-5 py-4">
      <h3 className="eyebrow">{minutes === null ? t('title') : t('titleFor', { minutes })}</h3>
      <p className="mt-1 running">{t(`${phase}.say`)}</p>
      <p className="mt-2 text-small text-soft">{t(`${phase}.watch`)}</p>
    </section>
  );
}
