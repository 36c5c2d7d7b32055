'use client';

import { useTranslations } from 'next-intl';
import { memo, useId } from 'react';
import { findAt } from '@/lib/authoring/json';
import { placeOf } from '@/lib/authoring/places';
import { setJapanese } from '@/lib/authoring/set-japanese';
import type { DraftText } from '@/lib/authoring/text-reader';
import { useDraftValue, useEdit, useFaults } from '../_draft/use-draft-value';
import { Faults } from '../_fields/faults';
import { usePlace } from '../_fields/use-place';
import { useTextName } from './text-name';

const AREA =
  'grow field-sizing-content mt-0.5 min-h-11 w-full resize-none rounded-sm border border-edge bg-sheet px-3 py-2 font-serif text-ui text-ink hover:border-ink';

interface SideProps {
  readonly text: DraftText;
  readonly label: string;
}

function English({ text, label }: SideProps) {
  const place = usePlace(text.path);
  return (
    <textarea
      id={place.id}
      data-place={place.name}
      lang="en"
      rows={1}
      aria-label={label}
      value={typeof place.value === 'string' ? place.value : ''}
      aria-invalid={place.issues.some(({ severity }) => severity === 'error') || undefined}
      onChange={({ target }) => place.set(target.value)}
      className={AREA}
    />
  );
}

function Japanese({ text, label }: SideProps) {
  const edit = useEdit();
  const id = useId();
  const place = placeOf(text.other);
  const value = useDraftValue((document) => findAt(document, text.other));
  const faults = useFaults(place).filter(({ severity }) => severity === 'error');
  return (
    <>
      <textarea
        id={id}
        data-place={place}
        lang="ja"
        rows={1}
        aria-label={label}
        aria-invalid={faults.length > 0 || undefined}
        value={typeof value === 'string' ? value : ''}
        onChange={({ target }) => edit((document) => setJapanese(document, text, target.value), place)}
        className={AREA}
      />
      <Faults issues={faults} />
    </>
  );
}

interface TextRowProps {
  readonly text: DraftText;
  /** Whether its English changed after its Japanese was written. */
  readonly isStale: boolean;
}

const isSame = ({ text: a, isStale }: TextRowProps, { text: b, isStale: was }: TextRowProps): boolean =>
  isStale === was &&
  a.state === b.state &&
  placeOf(a.path) === placeOf(b.path) &&
  placeOf(a.other) === placeOf(b.other);

/** Says that the Japanese is right as it stands: it is written once more, with the same words. */
function StillRight({ text, name }: { readonly text: DraftText; readonly name: string }) {
  const t = useTranslations('studio.languages');
  const edit = useEdit();
  return (
    <button
      type="button"
      className="ml-3 min-h-9 cursor-pointer text-link"
      onClick={() => edit((document) => setJapanese(document, text, String(findAt(document, text.other) ?? '')))}
    >
      {t('stillRight')}
      <span className="sr-only">: {name}</span>
    </button>
  );
}

/** One text in both languages, and how its translation stands. */
export const TextRow = memo(function TextRow({ text, isStale }: TextRowProps) {
  const t = useTranslations('studio.languages');
  const name = useTextName()(text.name);
  return (
    <li className="border-hairline border-b py-2">
      <p className="text-caption text-soft">
        {name}
        <span className={`ml-3 ${text.state === 'missing' || isStale ? 'font-semibold text-worse' : ''}`}>
          {t(`states.${isStale ? 'stale' : text.state}`)}
        </span>
        {isStale && <StillRight text={text} name={name} />}
      </p>
      <div className="grid gap-x-4 gap-y-1 @xl:grid-cols-2">
        <English text={text} label={t('inEnglish', { name })} />
        <div className="flex flex-col">
          <Japanese text={text} label={t('inJapanese', { name })} />
        </div>
      </div>
    </li>
  );
}, isSame);
