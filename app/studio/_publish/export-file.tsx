'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { packFileName } from '@/lib/authoring/pack-file-name';
import { Button } from '../../_components/button';
import { fetchFile } from '../../_data/call-api';
import { exportPath } from '../../_data/studio';
import { useDraft } from '../_draft/draft-context';
import { RefusalDetail } from '../_library/refusal-detail';
import { RefusalLine } from '../_library/refusal-line';
import { STUDIO_PATH } from '../_tutorial/steps';
import { useRefused } from './use-refused';

/** Saves a file under a name, as a link to it would. */
const save = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
};

/** The draft as one file to pass on, and the way to take such a file in. */
export function ExportFile() {
  const t = useTranslations('studio.publish.file');
  const { about, document: draft } = useDraft();
  const { refusal, keep } = useRefused();
  const [isFetching, setFetching] = useState(false);
  const take = async (withDocuments: boolean): Promise<void> => {
    setFetching(true);
    const file = await fetchFile(exportPath(about.id, withDocuments));
    setFetching(false);
    keep(file);
    if (file.ok) save(file.value, packFileName(draft));
  };
  return (
    <>
      <p className="measure text-small text-soft">{t('text')}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button disabled={isFetching} onClick={() => void take(false)}>
          {t('plain')}
        </Button>
        <Button disabled={isFetching} onClick={() => void take(true)}>
          {t('withDocuments')}
        </Button>
      </div>
      <div className="measure mt-2">
        <RefusalLine refusal={refusal}>{t('refused')}</RefusalLine>
        <RefusalDetail refusal={refusal} />
      </div>
      <p className="mt-3 text-small">
        <Link href={`${STUDIO_PATH}#import`} className="text-link">
          {t('import')}
        </Link>
      </p>
    </>
  );
}
