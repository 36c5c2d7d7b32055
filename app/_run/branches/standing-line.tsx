'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../_components/button';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useRun } from '../run-context';
import type { ShowScreen } from '../run-screens';

/** Where the player stands in the tree, the way on from there, and the last quarter taken back. */
export function StandingLine({ show }: { show: ShowScreen }) {
  const t = useTranslations('branches');
  const quarterName = useQuarterName();
  const { world, calendar, isOver, readOnly, takeBack } = useRun();
  const name = (quarter: number) => quarterName(calendar(quarter));
  return (
    <div className="mt-4 space-y-3">
      <p role="status" className="running">
        {world.quarter === 0 ? t('standsAtStart') : t('standsAfter', { quarter: name(world.quarter) })}
      </p>
      {!readOnly && (
        <div className="no-print flex flex-wrap gap-3">
          <Button weight="primary" onClick={() => show(isOver ? 'end' : 'decide')}>
            {isOver ? t('toDebrief') : t('decide', { quarter: name(world.quarter + 1) })}
          </Button>
          {world.quarter > 0 && <Button onClick={takeBack}>{t('takeBack', { quarter: name(world.quarter) })}</Button>}
        </div>
      )}
    </div>
  );
}
