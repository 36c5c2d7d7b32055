'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { MOST_IMPORT_BYTES } from '@/lib/authoring/publishing';
import { type Refusal, refused } from '@/lib/model/refusal';
import { Button } from '../../_components/button';
import { importDraft } from '../../_data/studio';
import { LibrarySection } from './library-section';
import { RefusalLine } from './refusal-line';
import { useOpening } from './use-opening';

/** Refusals that are no matter of the file, whose place in it there is nothing to say about. */
const NOT_OF_THE_FILE: ReadonlySet<string> = new Set(['no-answer', 'not-signed-in', 'too-many-drafts', 'readers-busy']);

/** A file that is too large is refused before it travels. */
const send = (file: File) =>
  file.size > MOST_IMPORT_BYTES
    ? Promise.resolve(refused('file-too-large', `${file.name}: ${file.size} bytes.`))
    : importDraft(file);

/** What the reader of the file said, word for word: it names the place. */
function Detail({ refusal }: { readonly refusal: Refusal | null }) {
  const t = useTranslations('studio.library.import');
  if (!refusal || NOT_OF_THE_FILE.has(refusal.code)) return null;
  return (
    <p className="mt-1 text-caption text-soft">
      {t('detail')}{' '}
      <span lang="en" className="whitespace-pre-wrap wrap-anywhere">
        {refusal.message}
      </span>
    </p>
  );
}

/** Makes a draft of a file that a colleague passed on. */
export function ImportFile() {
  const t = useTranslations('studio.library.import');
  const field = useRef<HTMLInputElement>(null);
  const { pending, refusal, open } = useOpening();
  const take = (file: File | undefined) => {
    if (file) open(() => send(file));
    // The same file may be chosen again, once it is mended.
    if (field.current) field.current.value = '';
  };
  return (
    <LibrarySection id="import" title={t('title')} text={t('text')}>
      <input
        ref={field}
        type="file"
        accept=".zip,application/zip"
        aria-label={t('choose')}
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => take(event.target.files?.[0])}
      />
      <div>
        <Button disabled={pending} onClick={() => field.current?.click()}>
          {t(pending ? 'reading' : 'choose')}
        </Button>
      </div>
      <div className="measure mt-2">
        <RefusalLine refusal={refusal}>{t('failed')}</RefusalLine>
        <Detail refusal={refusal} />
      </div>
    </LibrarySection>
  );
}
