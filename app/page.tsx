import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { findOwner } from '@/lib/server/owner';
import { type ListedRun, listRuns } from '@/lib/server/runs';
import { readPeriods } from './_start/read-periods';
import { SavedRuns } from './_start/saved-runs';
import { StartForm } from './_start/start-form';

const readRuns = async (): Promise<readonly ListedRun[]> => {
  const owner = findOwner(await headers());
  return owner === undefined ? [] : listRuns(owner);
};

/** The start page: what this is, the choices a game begins with, and the games of this device. */
export default async function StartPage() {
  const t = await getTranslations('start');
  const periods = await readPeriods();
  const [first, ...others] = periods;
  return (
    <div className="page">
      <div className="py-10 lg:pt-16 lg:pb-12">
        <h1 className="max-w-[32ch] text-h1 sm:text-display">{t('title')}</h1>
        <p className="measure mt-5 opening">{t('lead')}</p>
      </div>
      {first ? (
        <StartForm periods={[first, ...others]} />
      ) : (
        <p className="border-hairline border-t py-6">{t('noPacks')}</p>
      )}
      <SavedRuns runs={await readRuns()} periods={periods} />
    </div>
  );
}
