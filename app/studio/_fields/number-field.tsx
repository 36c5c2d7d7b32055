'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Path } from '@/lib/authoring/json';
import { INPUT } from '../../host/_parts/form/field';
import { describedBy, FieldFrame } from './field-frame';
import { usePlace } from './use-place';
import { useTyped } from './use-typed';

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
  const typed = useTyped(place.value);
  const mayLack = optional || usual !== undefined;
  const stated = typeof place.value === 'number' ? String(place.value) : '';
  const take = (text: string): void => {
    const number = Number(text);
    const isNumber = text.trim() !== '' && Number.isFinite(number);
    const isLeftOut = text.trim() === '' && mayLack;
    const next = isNumber ? number : isLeftOut ? undefined : place.value;
    typed.type(text, next);
    if (isNumber || isLeftOut) place.set(next);
  };
  const isUnread =
    typed.text !== null &&
    typed.text !== stated &&
    !(typed.text.trim() === '' && mayLack) &&
    Number(typed.text) !== place.value;
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
        value={typed.text ?? stated}
        placeholder={usual === undefined ? undefined : String(usual)}
        aria-invalid={isUnread || place.issues.some(({ severity }) => severity === 'error') || undefined}
        aria-describedby={described.filter(Boolean).join(' ') || undefined}
        onChange={(event) => take(event.target.value)}
        onBlur={typed.leave}
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
