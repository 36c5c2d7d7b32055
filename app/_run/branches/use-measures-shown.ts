'use client';

import { useState } from 'react';
import { lastCommonQuarter } from '@/lib/run/compare-branches';
import { type Measure, measureKey, measuresOf, readMeasure } from '@/lib/run/measure';
import { useRun } from '../run-context';
import type { Branch } from './use-branches';

/** Tensions shown before the reader has picked. */
const FIRST_TENSIONS = 2;

/** The measures that charts show: at first the tensions that differ most and both capitals' confidence, then what is picked. */
export const useMeasuresShown = (branches: readonly Branch[]) => {
  const { compiled, confidence } = useRun();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const all = measuresOf(compiled);
  const at = lastCommonQuarter(branches.map(({ played }) => played));
  const apart = (measure: Measure): number => {
    const levels = branches.map(({ played }) => readMeasure(compiled, played.worlds[at]!, measure, confidence));
    return Math.max(...levels) - Math.min(...levels);
  };
  const first = (): string[] => {
    const tensions = all
      .filter(({ kind }) => kind === 'tension')
      .map((measure) => ({ key: measureKey(measure), apart: apart(measure) }))
      .sort((a, b) => b.apart - a.apart);
    const both = compiled.sides.map((id) => measureKey({ kind: 'confidence', id }));
    return [...tensions.slice(0, FIRST_TENSIONS).map(({ key }) => key), ...both];
  };
  const keys = chosen ?? first();
  const toggle = (measure: Measure) => {
    const key = measureKey(measure);
    setChosen(keys.includes(key) ? keys.filter((known) => known !== key) : [...keys, key]);
  };
  return { all, shown: all.filter((measure) => keys.includes(measureKey(measure))), toggle };
};
