'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { pathOfPlace } from '@/lib/authoring/places';
import type { Issue } from '@/lib/model/refusal';
import { useDraft } from '../_draft/draft-context';
import { EDITOR_PARTS, type EditorPart, partOf } from './parts';
import { useWay } from './use-way';
import { WayLink } from './way-link';

const countByPart = (issues: readonly Issue[]): Partial<Record<EditorPart, number>> => {
  const counts: Partial<Record<EditorPart, number>> = {};
  for (const { severity, path } of issues) {
    const part = partOf(pathOfPlace(path));
    if (severity === 'error') counts[part] = (counts[part] ?? 0) + 1;
  }
  return counts;
};

/** The parts of the draft, with the number of errors in each. */
export function PartsNav() {
  const t = useTranslations('studio.parts');
  const { issues } = useDraft();
  const { part, hrefOf } = useWay();
  const counts = useMemo(() => countByPart(issues), [issues]);
  return (
    <nav aria-label={t('label')}>
      <ul className="flex flex-wrap gap-x-5 lg:block">
        {EDITOR_PARTS.map((known) => (
          <li key={known}>
            <WayLink
              href={hrefOf(known)}
              aria-current={known === part ? 'page' : undefined}
              className="block min-h-9 py-1.5 text-small text-soft hover:text-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {t(known)}
              {counts[known] !== undefined && (
                <span className="ml-2 text-caption text-worse">{t('errors', { count: counts[known] })}</span>
              )}
            </WayLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
