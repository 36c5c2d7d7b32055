'use client';

import { useTranslations } from 'next-intl';
import type { ListedRun } from '@/lib/server/run-record';
import { ForgetDevice } from './forget-device';
import { SavedRun } from './saved-run';
import type { StartPeriod } from './start-period';

/** The very version of a game's period; where that can't be read, the one on offer under its id. */
const periodOf = (run: ListedRun, periods: readonly StartPeriod[]): StartPeriod | undefined =>
  periods.find(({ hash }) => hash === run.packHash) ??
  periods.find(({ id, published }) => id === run.packId && published === null);

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
              <SavedRun key={run.id} run={run} period={periodOf(run, periods)} />
            ))}
          </ul>
          <ForgetDevice />
        </>
      )}
    </section>
  );
}
