'use client';

import { useTranslations } from 'next-intl';
import { utilityOf } from '@/lib/engine/read-out';
import { packShares, type Shares, toVector } from '@/lib/run/weights';
import { LinesFigure } from '../../_components/lines-figure';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { useRun } from '../run-context';

/** What the branch so far is worth to the player, under these priorities and under the pack's. */
export function UtilityChart({ shares }: { shares: Shares }) {
  const t = useTranslations('weights');
  const quarterName = useQuarterName();
  const { compiled, side, played, pack, calendar, world } = useRun();
  const given = packShares(compiled, 'objectives', side);
  const worth = (weights: Shares) => {
    const vector = toVector(compiled, weights);
    return played.worlds.map((at) => utilityOf(compiled, side, at, vector));
  };
  const yours = worth(shares);
  const packs = worth(given);
  const isMoved = Object.keys(given).some((name) => Math.abs(given[name]! - (shares[name] ?? 0)) > 1e-6);
  const values = { from: yours[0]!.toFixed(1), to: yours.at(-1)!.toFixed(1), pack: packs.at(-1)!.toFixed(1) };
  const when = world.quarter === 0 ? t('atStart') : t('atEnd', { quarter: quarterName(calendar(world.quarter)) });
  return (
    <LinesFigure
      name={t('utilityChart')}
      quarters={Array.from({ length: pack.quarters + 1 }, (_, quarter) => calendar(quarter))}
      lines={[
        { id: 'yours', label: t('yours'), values: yours },
        ...(isMoved ? [{ id: 'packs', label: t('packs'), values: packs, dash: 2 }] : []),
      ]}
      reading={t(world.quarter === 0 ? 'utilityStart' : 'utilitySentence', { when, ...values })}
    />
  );
}
