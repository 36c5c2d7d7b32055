'use client';

import { useTranslations } from 'next-intl';
import type { Path } from '@/lib/authoring/json';
import { EVIDENCE } from '@/lib/model/closed-sets';
import { SelectField } from '../_fields/select-field';

const MARKS = { documented: '●', argued: '◐', inferred: '○' } as const;

/** How well an effect is supported, by its mark and its word. */
export function EvidenceField({ path }: { readonly path: Path }) {
  const t = useTranslations('studio.effects');
  const grade = useTranslations('evidence');
  return (
    <SelectField
      path={path}
      label={t('evidence')}
      options={EVIDENCE.map((evidence) => ({
        value: evidence,
        label: t('marked', { mark: MARKS[evidence], word: grade(`${evidence}.word`) }),
      }))}
    />
  );
}
