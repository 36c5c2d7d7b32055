'use client';

import { useTranslations } from 'next-intl';
import type { Phase } from '@/lib/session/phases';
import { useConsole } from './console-context';
import { useNames } from './use-names';

/** What a facilitator says and looks out for in a phase. */
export function Hint({ phase, minutes }: { phase: Phase; minutes: number | null }) {
  const t = useTranslations('host.hint');
  const names = useNames();
  const [first, second] = useConsole().pack.sides.map(({ id }) => names.side(id));
  return (
    <section className="bg-sheet px-5 py-4">
      <h3 className="eyebrow">{minutes === null ? t('title') : t('titleFor', { minutes })}</h3>
      <p className="mt-1 running">{t(`${phase}.say`, { first: first ?? '', second: second ?? '' })}</p>
      <p className="mt-2 text-small text-soft">{t(`${phase}.watch`)}</p>
    </section>
  );
}
