'use client';

import { useTranslations } from 'next-intl';
import type { ListedRun } from '@/lib/server/run-record';
import { LocalTime } from '../_components/local-time';
import type { StartPeriod } from './start-period';

function Progress({ run, period }: { run: ListedRun; period: StartPeriod }) {
  const t = useTranslations('runs');
  const quarter = Math.max(0, ...run.branches);
  const branches = run.branches.length;
  return (
    <>
      <span>
        {quarter >= period.quarters
          ? t('toTheEnd', { branches })
          : t('progress', { quarter, total: period.quarters, branches })}
      </span>
      {run.quarter < quarter && <span>{t('stands', { quarter: run.quarter })}</span>}
    </>
  );
}

interface RunFactsProps {
  run: ListedRun;
  /** Undefined where its pack is no longer on offer. */
  period: StartPeriod | undefined;
}

/** How far a game's furthest branch has come, where its player stands, and when it was saved. */
export function RunFacts({ run, period }: RunFactsProps) {
  const t = useTranslations('runs');
  return (
    <p className="flex flex-wrap gap-x-4 text-small text-soft">
      {period ? <Progress run={run} period={period} /> : <span>{t('goneFrom')}</span>}
      <span>{t.rich('saved', { when: () => <LocalTime iso={run.updatedAt} /> })}</span>
    </p>
  );
}
