'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Path } from '@/lib/authoring/json';
import { INPUT } from '../../host/_parts/form/field';
import { describedBy, FieldFrame } from './field-frame';
import { usePlace } from './use-place';

interface SelectFieldProps {
  readonly path: Path;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What the empty choice says, where there may be none. */
  readonly none?: string;
  /** Does more with the choice than to write it. */
  readonly onPick?: (value: string) => void;
  readonly className?: string;
}

/** One of some values. A value that is none of them stays in view, and its issue says what is near it. */
export function SelectField({ path, label, help, options, none, onPick, className }: SelectFieldProps) {
  const t = useTranslations('studio.fields');
  const place = usePlace(path);
  const value = typeof place.value === 'string' ? place.value : '';
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <FieldFrame place={place} label={label} help={help} className={className}>
      <select
        id={place.id}
        data-place={place.name}
        value={value}
        aria-invalid={place.issues.some(({ severity }) => severity === 'error') || undefined}
        aria-describedby={describedBy(place, help)}
        onChange={({ target }) =>
          onPick ? onPick(target.value) : place.set(target.value === '' ? undefined : target.value)
        }
        className={`${INPUT} mt-1 w-full cursor-pointer`}
      >
        {(none !== undefined || value === '') && <option value="">{none ?? t('choose')}</option>}
        {!isKnown && <option value={value}>{t('unknownValue', { value })}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
