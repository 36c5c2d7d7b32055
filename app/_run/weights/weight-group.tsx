'use client';

import { useTranslations } from 'next-intl';
import { packShares, runShares, toPercents, type Weighed } from '@/lib/run/weights';
import { Button } from '../../_components/button';
import { useRun } from '../run-context';
import { useShareName } from './use-share-name';
import type { MovingWeights } from './use-weights';
import { WeightSlider } from './weight-slider';

interface WeightGroupProps {
  weighed: Weighed;
  side: string;
  moving: MovingWeights;
}

/** The sliders of one set of weights: moving one scales the others, so that all stay at 100 %. */
export function WeightGroup({ weighed, side, moving }: WeightGroupProps) {
  const t = useTranslations('weights');
  const nameOf = useShareName();
  const { compiled } = useRun();
  const shares = runShares(compiled, moving, weighed, side);
  const percents = toPercents(shares);
  const given = toPercents(packShares(compiled, weighed, side));
  const isMoved = moving.weights[weighed]?.[side] !== undefined;
  return (
    <div>
      <p className="text-small text-soft">{t('normalised')}</p>
      <ul className="mt-3 space-y-2">
        {Object.keys(shares).map((name) => (
          <li key={name}>
            <WeightSlider
              name={nameOf(name)}
              percent={percents[name]!}
              packPercent={given[name] ?? 0}
              onMove={(percent) => moving.move(weighed, side, name, percent / 100)}
              onHold={moving.hold}
              onSettle={moving.settle}
            />
          </li>
        ))}
      </ul>
      <Button className="no-print mt-4" aria-disabled={!isMoved} onClick={() => isMoved && moving.reset(weighed, side)}>
        {t('reset')}
      </Button>
    </div>
  );
}
