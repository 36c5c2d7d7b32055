'use client';

import { useTranslations } from 'next-intl';
import type { ListedRun } from '@/lib/server/run-record';
import { ForgetDevice } from './forget-device';
import { SavedRun } from './saved-run';
import type { StartPeriod } from './start-period';

/** The games of this device, the one touched last first, and the way to delete them all. */
export function SavedRuns({ runs, periods }: { runs: readonly ListedRun[]; periods: readonly StartPeriod[] }) {
  const t = useTranslations('runs');
  return (
    <section className="mt-8 border-ink border-t py-8">
      <h2 className="text-h2">{t('title')}</h2>
      {runs.length === 0 ? (
        <p className="mt-2 text-soft">{t('none')}</p>
      ) : (
        <>
          <ul className="mt-4 divide-y divide-hairline border-hairline border-y">
            {runs.map((run) => (
              <SavedRun key={run.id} run={run} period={periods.find(({ id }) => id === run.packId)} />
            ))}
          </ul>
          <ForgetDevice />
        </>
      )}
    </section>
  );
}
