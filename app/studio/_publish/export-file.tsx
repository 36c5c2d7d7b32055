'use client';

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClass } from '../../_components/button';
import { exportPath } from '../../_data/studio';
import { useDraft } from '../_draft/draft-context';
import { STUDIO_PATH } from '../_tutorial/steps';

/** The draft as one file to pass on, and the way to take such a file in. */
export function ExportFile() {
  const t = useTranslations('studio.publish.file');
  const { about } = useDraft();
  return (
    <>
      <p className="measure text-small text-soft">{t('text')}</p>
      <div className="mt-3 flex flex-wrap gap-3">
        <a href={exportPath(about.id, false)} download className={buttonClass()}>
          {t('plain')}
        </a>
        <a href={exportPath(about.id, true)} download className={buttonClass()}>
          {t('withDocuments')}
        </a>
      </div>
      <p className="mt-3 text-small">
        <Link href={`${STUDIO_PATH}#import`} className="text-link">
          {t('import')}
        </Link>
      </p>
    </>
  );
}
