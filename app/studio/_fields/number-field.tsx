'use client';

import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { Path } from '@/lib/authoring/json';
import { INPUT } from '../../host/_parts/form/field';
import { describedBy, FieldFrame } from './field-frame';
import { usePlace } from './use-place';

interface NumberFieldProps {
  readonly path: Path;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** Whether it may be left out, and what counts then. */
  readonly usual?: number;
  /** Whether it may be left out, and something else decides then. */
  readonly optional?: boolean;
  readonly className?: string;
}

/** A number of the draft. What is no number yet is kept in the field and told, and the draft keeps the last one. */
export function NumberField({ path, label, help, usual, optional = false, className, ...bounds }: NumberFieldProps) {
  const t = useTranslations('studio.fields');
  const place = usePlace(path);
  const [typed, setTyped] = useState<string | null>(null);
  const mayLack = optional || usual !== undefined;
  const stated = typeof place.value === 'number' ? String(place.value) : '';
  const take = (text: string): void => {
    setTyped(text);
    const number = Number(text);
    if (text.trim() !== '' && Number.isFinite(number)) place.set(number);
    else if (text.trim() === '' && mayLack) place.set(undefined);
  };
  const isUnread =
    typed !== null && typed !== stated && !(typed.trim() === '' && mayLack) && Number(typed) !== place.value;
  const described = [
    describedBy(place, help),
    usual !== undefined && `${place.id}-usual`,
    isUnread && `${place.id}-unread`,
  ];
  return (
    <FieldFrame place={place} label={label} help={help} className={className}>
      <input
        type="number"
        inputMode="decimal"
        id={place.id}
        data-place={place.name}
        value={typed ?? stated}
        placeholder={usual === undefined ? undefined : String(usual)}
        aria-invalid={isUnread || place.issues.some(({ severity }) => severity === 'error') || undefined}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
        onChange={(event) => take(event.target.value)}
        onBlur={() => setTyped(null)}
        {...bounds}
        className={`${INPUT} mt-1 w-full max-w-32`}
      />
      {usual !== undefined && (
        <p id={`${place.id}-usual`} className="sr-only">
          {t('usual', { usual })}
        </p>
      )}
      {isUnread && (
        <p id={`${place.id}-unread`} className="mt-1 text-caption text-worse">
          {t('noNumber')}
        </p>
      )}
    </FieldFrame>
  );
}
