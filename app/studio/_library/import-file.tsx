'use client';

import { useTranslations } from 'next-intl';
import { useRef } from 'react';
import { MOST_IMPORT_BYTES } from '@/lib/authoring/publishing';
import { refused } from '@/lib/model/refusal';
import { Button } from '../../_components/button';
import { importDraft } from '../../_data/studio';
import { LibrarySection } from './library-section';
import { RefusalDetail } from './refusal-detail';
import { RefusalLine } from './refusal-line';
import { useOpening } from './use-opening';

/** A file that is too large is refused before it travels. */
const send = (file: File) =>
  file.size > MOST_IMPORT_BYTES
    ? Promise.resolve(refused('file-too-large', `${file.name}: ${file.size} bytes.`))
    : importDraft(file);

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
        hidden
        onChange={(event) => take(event.target.files?.[0])}
      />
      <div>
        <Button aria-disabled={pending} onClick={() => pending || field.current?.click()}>
          {t(pending ? 'reading' : 'choose')}
        </Button>
      </div>
      <div className="measure mt-2">
        <RefusalLine refusal={refusal}>{t('failed')}</RefusalLine>
        <RefusalDetail refusal={refusal} />
      </div>
    </LibrarySection>
  );
}
