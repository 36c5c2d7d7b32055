'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { Button } from '../../_components/button';
import { exportPath } from '../../_data/studio';
import { useDraft } from '../_draft/draft-context';
import { RefusalDetail } from '../_library/refusal-detail';
import { RefusalLine } from '../_library/refusal-line';
import { useExport } from '../_library/use-export';
import { STUDIO_PATH } from '../_tutorial/steps';

const WAYS = ['plain', 'withDocuments'] as const;

/** The draft as one file to pass on, and the way to take such a file in. */
export function ExportFile() {
  const t = useTranslations('studio.publish.file');
  const id = useId();
  const { about } = useDraft();
  const { pending, refusal, take } = useExport();
  const exportDraft = (withDocuments: boolean) => take(exportPath(about.id, withDocuments));
  return (
    <>
      <p className="measure text-small text-soft">{t('text')}</p>
      <ul className="measure mt-3 divide-y divide-hairline border-hairline border-y">
        {WAYS.map((way) => (
          <li key={way} className="py-3">
            <Button
              aria-disabled={pending}
              aria-describedby={`${id}-${way}`}
              onClick={() => pending || exportDraft(way === 'withDocuments')}
            >
              {t(`${way}.name`)}
            </Button>
            <p id={`${id}-${way}`} className="mt-1 text-small text-soft">
              {t(`${way}.forWhom`)}
            </p>
          </li>
        ))}
      </ul>
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
