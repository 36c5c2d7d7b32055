'use client';

import type { ReactNode } from 'react';
import { setOrDrop } from '@/lib/authoring/documents';
import type { Path } from '@/lib/authoring/json';
import { INPUT } from '../../host/_parts/form/field';
import { useEdit } from '../_draft/use-draft-value';
import { describedBy, FieldFrame } from '../_fields/field-frame';
import { usePlace } from '../_fields/use-place';

interface SpareTextFieldProps {
  readonly path: Path;
  readonly label: ReactNode;
  readonly lang: 'en' | 'ja';
  /** Lines that a longer text has room for; without it, one line. */
  readonly rows?: number;
  readonly className?: string;
}

const AREA =
  'mt-1 w-full grow rounded-sm border border-edge bg-sheet px-3 py-2 font-serif text-small text-ink hover:border-ink field-sizing-content';

/** A text of the draft that may be left out: what is emptied is taken out of the file. */
export function SpareTextField({ path, label, lang, rows, className }: SpareTextFieldProps) {
  const place = usePlace(path);
  const edit = useEdit();
  const take = (text: string): void => {
    edit((now) => setOrDrop(now, path, text), place.name);
  };
  const control = {
    id: place.id,
    'data-place': place.name,
    value: typeof place.value === 'string' ? place.value : '',
    lang,
    'aria-invalid': place.issues.some(({ severity }) => severity === 'error') || undefined,
    'aria-describedby': describedBy(place, null),
  };
  return (
    <FieldFrame place={place} label={label} className={className}>
      {rows === undefined ? (
        <input
          type="text"
          {...control}
          onChange={({ target }) => take(target.value)}
          className={`${INPUT} mt-1 w-full`}
        />
      ) : (
        <textarea {...control} rows={rows} onChange={({ target }) => take(target.value)} className={AREA} />
      )}
    </FieldFrame>
  );
}
