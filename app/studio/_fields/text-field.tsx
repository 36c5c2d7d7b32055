'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { findAt, type Json, type Path } from '@/lib/authoring/json';
import { pathOfPlace } from '@/lib/authoring/places';
import { setJapanese } from '@/lib/authoring/set-japanese';
import type { Language } from '@/lib/model/closed-sets';
import { INPUT } from '../../host/_parts/form/field';
import { useDraftValue, useEdit, useFaults } from '../_draft/use-draft-value';
import { describedBy, FieldFrame } from './field-frame';
import { type Place, usePlace } from './use-place';
import { useJapanesePlace } from './writing';

interface TextFieldProps {
  /** Where its English stands, or what has but one language. */
  readonly path: Path;
  readonly label: ReactNode;
  readonly help?: ReactNode;
  /** Lines that a longer text has room for; without it, one line. */
  readonly rows?: number;
  readonly className?: string;
}

const AREA =
  'mt-1 w-full grow field-sizing-content rounded-sm border border-edge bg-sheet px-3 py-2 font-serif text-read text-ink hover:border-ink';

/** Places of one line that are no text in any language. */
const NO_TEXT: readonly (string | number | undefined)[] = ['id', 'version'];

/** The label, and for who reads it in another language than that of the text which language that is. */
function Label({ place, language, children }: Pick<ControlProps, 'place' | 'language'> & { children: ReactNode }) {
  const t = useTranslations('studio.fields');
  // Where a column's head is the label, it says so itself.
  const isSaid = typeof children !== 'string' || NO_TEXT.includes(place.path.at(-1));
  const isOwn = useLocale() === language;
  return (
    <>
      {children}
      {!isOwn && !isSaid && <span className="text-caption">{t(`in.${language}`)}</span>}
    </>
  );
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

interface ControlProps extends Omit<TextFieldProps, 'path'> {
  readonly place: Place;
  readonly language: Language;
  /** Shown, pale, until something is written. */
  readonly stands?: string;
}

function Control({ place, language, label, help, rows, className, stands }: ControlProps) {
  const control = {
    id: place.id,
    'data-place': place.name,
    value: textOf(place.value),
    lang: language,
    placeholder: stands,
    'aria-invalid': place.issues.some(({ severity }) => severity === 'error') || undefined,
    'aria-describedby': describedBy(place, help),
  };
  return (
    <FieldFrame
      place={place}
      label={
        <Label place={place} language={language}>
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

/** A text in English, whose Japanese stands elsewhere or beside it; or what has but one language. */
export function EnglishField({ path, ...rest }: TextFieldProps) {
  return <Control {...rest} place={usePlace(path)} language="en" />;
}

/** The Japanese of a text; what is wrong with the text is told here too, but not that its English is missing. */
function JapaneseField({ path, other, ...rest }: TextFieldProps & { readonly other: string }) {
  const english = usePlace(path);
  const edit = useEdit();
  const value = useDraftValue((document) => findAt(document, pathOfPlace(other)));
  const faults = useFaults(other).filter(({ severity }) => severity === 'error');
  const place: Place = {
    ...english,
    value,
    issues: [...english.issues.filter(({ code }) => code !== 'no-english'), ...faults],
    set: (next) => {
      const written = textOf(next);
      edit((document) => setJapanese(document, { path, other: pathOfPlace(other) }, written), other);
    },
  };
  return <Control {...rest} place={place} language="ja" stands={textOf(english.value)} />;
}

/** A text of the draft in the language in which its author writes, saved as it is typed. */
export function TextField(props: TextFieldProps) {
  const other = useJapanesePlace(props.path);
  return other === null ? <EnglishField {...props} /> : <JapaneseField {...props} other={other} />;
}
