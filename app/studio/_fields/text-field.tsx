'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Path } from '@/lib/authoring/json';
import type { Language } from '@/lib/model/closed-sets';
import { INPUT } from '../../host/_parts/form/field';
import { describedBy, FieldFrame } from './field-frame';
import { usePlace } from './use-place';

interface TextFieldProps {
  readonly path: Path;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  /** Lines that a longer text has room for; without it, one line. */
  readonly rows?: number;
  readonly lang?: string;
  readonly className?: string;
}

const AREA =
  'mt-1 w-full grow field-sizing-content rounded-sm border border-edge bg-sheet px-3 py-2 font-serif text-read text-ink hover:border-ink';

/** Drafts are written in English; what stands in their Japanese files is Japanese. */
const languageOf = ([file]: Path): Language => (file === 'ja' || file === 'sourcesJa' ? 'ja' : 'en');

/** Places of one line that are no text in any language. */
const NO_TEXT: readonly (string | number | undefined)[] = ['id', 'version'];

/** The label, and for who reads it in another language than that of the text which language that is. */
function Label({ path, lang, children }: { readonly path: Path; readonly lang: string; readonly children: ReactNode }) {
  const t = useTranslations('studio.fields');
  const isOwn = useLocale() === 'en' || lang !== 'en' || NO_TEXT.includes(path.at(-1));
  return (
    <>
      {children}
      {!isOwn && <span className="text-caption">{t('inEnglish')}</span>}
    </>
  );
}

/** A text of the draft, saved as it is typed. */
export function TextField({ path, label, help, rows, lang, className }: TextFieldProps) {
  const place = usePlace(path);
  const language = lang ?? languageOf(path);
  const control = {
    id: place.id,
    'data-place': place.name,
    value: typeof place.value === 'string' ? place.value : '',
    lang: language,
    'aria-invalid': place.issues.some(({ severity }) => severity === 'error') || undefined,
    'aria-describedby': describedBy(place, help),
  };
  return (
    <FieldFrame
      place={place}
      label={
        <Label path={path} lang={language}>
          {label}
        </Label>
      }
      help={help}
      className={className}
    >
      {rows === undefined ? (
        <input
          type="text"
          {...control}
          onChange={(event) => place.set(event.target.value)}
          className={`${INPUT} mt-1 w-full`}
        />
      ) : (
        <textarea
          {...control}
          rows={rows}
          onChange={(event) => place.set(event.target.value)}
          className={AREA}
          // It grows with its text, from the lines that it has room for.
          style={{ minHeight: `calc(${rows}lh + 1rem)` }}
        />
      )}
    </FieldFrame>
  );
}
