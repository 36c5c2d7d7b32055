'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useRun } from '../run-context';

/** Where a place in the tree lies: on the branch in hand, where the player stands, or beside it. */
type Standing = 'here' | 'inHand' | 'beside';

const DOT: Record<Standing, string> = {
  here: 'border-ink bg-paper ring-3 ring-strained',
  inHand: 'border-ink bg-ink',
  beside: 'border-edge bg-paper',
};

interface TreeQuarterProps {
  /** From 1; 0 is the start. */
  quarter: number;
  standing: Standing;
  /** Stands on it; null where nothing may be changed. */
  onStand: (() => void) | null;
  children?: ReactNode;
}

const BUTTON = 'no-print mt-1 min-h-6 cursor-pointer text-small text-link';

function StandButton({ quarter, onStand }: { quarter: number; onStand: () => void }) {
  const t = useTranslations('branches');
  const quarterName = useQuarterName();
  const { pack, readOnly, calendar } = useRun();
  const name = quarter === 0 ? t('start') : quarterName(calendar(quarter));
  const key = quarter === pack.quarters ? 'seeEnd' : readOnly ? 'look' : 'goOn';
  return (
    <button type="button" className={BUTTON} onClick={onStand}>
      {t(key)}
      <span className="sr-only"> {t('after', { quarter: name })}</span>
    </button>
  );
}

/** A quarter of the tree: when, what was chosen, where it lies, and the way on from it. */
export function TreeQuarter({ quarter, standing, onStand, children }: TreeQuarterProps) {
  const t = useTranslations('branches');
  const quarterName = useQuarterName();
  const { calendar } = useRun();
  return (
    <>
      <span
        aria-hidden="true"
        className={`absolute top-1.5 -left-[1.32rem] size-2.5 rounded-full border-2 ${DOT[standing]}`}
      />
      <p className={`text-small font-semibold ${standing === 'beside' ? 'text-soft' : ''}`}>
        {quarter === 0 ? t('start') : quarterName(calendar(quarter))}
        {standing === 'here' && <span className="font-normal"> {t('youAreHere')}</span>}
        {standing === 'inHand' && <span className="sr-only"> {t('inHand')}</span>}
      </p>
      {children}
      {onStand && standing !== 'here' && <StandButton quarter={quarter} onStand={onStand} />}
    </>
  );
}
