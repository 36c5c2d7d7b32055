'use client';

import { useTranslations } from 'next-intl';
import { shownDifference } from '@/lib/charts/shown';
import { costOfChoices, dealtCards } from '@/lib/engine/deal';
import { useRun } from '../run-context';

/** What the quarter did to the player's political capital. */
export function CapitalChange() {
  const t = useTranslations('reveal');
  const { compiled, played, side } = useRun();
  const [before, now] = [played.worlds.at(-2)!, played.worlds.at(-1)!];
  const [held, left] = [before.politicalCapital[side]!, now.politicalCapital[side]!];
  const spent = costOfChoices(dealtCards(compiled, before), played.quarters.at(-1)!.record.choices, side);
  return (
    <p className="text-small">
      {t('capital', {
        before: held.toFixed(1),
        spent: spent.toFixed(1),
        income: shownDifference(held - spent, left).toFixed(1),
        now: left.toFixed(1),
      })}
    </p>
  );
}
