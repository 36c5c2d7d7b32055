'use client';

import { useTranslations } from 'next-intl';
import { standOn } from '@/lib/run/run-moves';
import { Button } from '../../_components/button';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { RECORD, useBranches } from '../branches/use-branches';
import { useRun } from '../run-context';
import type { ShowScreen } from '../run-screens';

/** The branches that were played to the end, while the player stands in the middle of one; each leads to its debrief. */
export function OtherEnds({ show }: { show: ShowScreen }) {
  const t = useTranslations('debrief');
  const quarterName = useQuarterName();
  const { pack, world, calendar, change } = useRun();
  const { all } = useBranches();
  const ends = all.filter(({ id, played }) => id !== RECORD && played.quarters.length === pack.quarters);
  if (ends.length === 0)
    return (
      <div className="space-y-4 pt-8 pb-16">
        <p className="running">{t('notOver')}</p>
        <Button onClick={() => show('situation')}>{t('toSituation')}</Button>
      </div>
    );
  return (
    <div className="pt-8 pb-16">
      <h1 className="text-h1">{t('ends.title')}</h1>
      <p className="mt-3 running measure">
        {world.quarter === 0 ? t('ends.atStart') : t('ends.within', { quarter: quarterName(calendar(world.quarter)) })}{' '}
        {t('ends.text', { count: ends.length })}
      </p>
      <ul className="mt-5 flex flex-wrap gap-3">
        {ends.map(({ id, name }) => (
          <li key={id}>
            <Button onClick={() => change((at) => standOn(at, id))}>{t('ends.open', { branch: name })}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
