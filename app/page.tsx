import { headers } from 'next/headers';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { findOwner } from '@/lib/server/owner';
import { type ListedRun, listRuns } from '@/lib/server/runs';
import { currentHost } from './_accounts/current-host';
import { readOtherPeriods, readPeriods } from './_start/read-periods';
import { SavedRuns } from './_start/saved-runs';
import { StartForm } from './_start/start-form';

const readRuns = async (): Promise<readonly ListedRun[]> => {
  const owner = findOwner(await headers());
  return owner === undefined ? [] : listRuns(owner);
};

/** Where those go who have come for a class or to write: students with their code, instructors to their own. */
async function WaysToClass() {
  const t = await getTranslations('start.class');
  const linkTo = (href: string) => (chunks: ReactNode) => (
    <Link href={href} className="inline-flex min-h-6 items-center text-link pointer-coarse:min-h-11">
      {chunks}
    </Link>
  );
  return (
    <ul className="mt-5 flex flex-wrap gap-x-8 gap-y-1 text-small text-soft">
      <li>{t.rich('join', { way: linkTo('/join') })}</li>
      <li>{t.rich('host', { way: linkTo('/host') })}</li>
      <li>{t.rich('write', { way: linkTo('/studio') })}</li>
    </ul>
  );
}

/** The start page: what this is, the choices a game begins with, and the games of this device. */
export default async function StartPage() {
  const t = await getTranslations('start');
  const periods = await readPeriods((await currentHost())?.id ?? null);
  const runs = await readRuns();
  const others = await readOtherPeriods(
    runs.map(({ packHash }) => packHash),
    periods,
  );
  const [first, ...rest] = periods;
  return (
    <div className="page">
      <div className="py-10 lg:pt-16 lg:pb-12">
        <h1 className="max-w-[32ch] text-h1 sm:text-display">{t('title')}</h1>
        <p className="measure mt-5 opening">{t('lead')}</p>
        <WaysToClass />
      </div>
      {first ? (
        <StartForm periods={[first, ...rest]} />
      ) : (
        <p className="border-hairline border-t py-6">{t('noPacks')}</p>
      )}
      <SavedRuns runs={runs} periods={[...periods, ...others]} />
    </div>
  );
}
