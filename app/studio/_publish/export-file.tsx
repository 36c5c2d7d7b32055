'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { packNaming } from '@/lib/authoring/pack-file-name';
import { Button } from '../../_components/button';
import { exportPath } from '../../_data/studio';
import { useDraft } from '../_draft/draft-context';
import { RefusalDetail } from '../_library/refusal-detail';
import { RefusalLine } from '../_library/refusal-line';
import { useExport } from '../_library/use-export';
import { STUDIO_PATH } from '../_tutorial/steps';

/** The draft as one file to pass on, and the way to take such a file in. */
export function ExportFile() {
  const t = useTranslations('studio.publish.file');
  const { about, document: draft } = useDraft();
  const { pending, refusal, take } = useExport();
  const exportDraft = (withDocuments: boolean) => take(exportPath(about.id, withDocuments), packNaming(draft));
  return (
    <>
      <p className="measure text-small text-soft">{t('text')}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button disabled={pending} onClick={() => exportDraft(false)}>
          {t('plain')}
        </Button>
        <Button disabled={pending} onClick={() => exportDraft(true)}>
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
