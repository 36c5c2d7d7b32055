'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Path } from '@/lib/authoring/json';
import { COMMON_HOLDERS } from '@/lib/model/closed-sets';
import { asOptions, useSideNames } from '../_draft/use-names';
import { SelectField } from '../_fields/select-field';

interface HolderFieldProps {
  readonly path: Path;
  readonly label: ReactNode;
  readonly className?: string;
}

/** Whose an indicator is: a side's, or that of both, of home politics, or of the region. */
export function HolderField({ path, label, className }: HolderFieldProps) {
  const t = useTranslations('model.indicators.holders');
  const sides = useSideNames();
  const options = [...asOptions(sides), ...COMMON_HOLDERS.map((value) => ({ value, label: t(value) }))];
  return <SelectField path={path} label={label} options={options} className={className} />;
}
