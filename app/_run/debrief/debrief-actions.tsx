'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button, buttonClass } from '../../_components/button';
import { useRun } from '../run-context';

const FORMATS = ['csv', 'levels', 'json'] as const;

/** What can be taken away: the printed page, and the run as a file where it is saved. */
export function DebriefActions() {
  const t = useTranslations('debrief');
  const language = useLocale();
  const { runId } = useRun();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <Button onClick={() => window.print()}>{t('print')}</Button>
      {runId !== null && (
        <div className="-ml-2 flex flex-wrap">
          {FORMATS.map((format) => (
            <a
              key={format}
              href={`/api/runs/${runId}/export?format=${format}&language=${language}`}
              download
              className={buttonClass('quiet')}
            >
              {t(`export.${format}`)}
            </a>
          ))}
        </div>
      )}
    </div>
  );
}
