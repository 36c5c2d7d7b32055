'use client';

import { useTranslations } from 'next-intl';
import { type Measure, measureKey } from '@/lib/run/measure';
import { useMeasureName } from '../branches/use-measure-name';

/** Under which heading each kind stands. */
const GROUPS = {
  tension: ['tension'],
  confidence: ['confidence', 'gap'],
  indicator: ['indicator'],
} as const satisfies Record<string, readonly Measure['kind'][]>;
const HEADINGS = ['tension', 'confidence', 'indicator'] as const;

interface MeasureSelectProps {
  label: string;
  measure: Measure;
  measures: readonly Measure[];
  onChoose: (measure: Measure) => void;
  className?: string;
}

/** Picks one of some measures of the pack. */
export function MeasureSelect({ label, measure, measures, onChoose, className = '' }: MeasureSelectProps) {
  const t = useTranslations('why.kinds');
  const name = useMeasureName();
  return (
    <select
      aria-label={label}
      value={measureKey(measure)}
      onChange={(event) => {
        const chosen = measures.find((known) => measureKey(known) === event.target.value);
        if (chosen) onChoose(chosen);
      }}
      className={`max-w-full cursor-pointer rounded-sm border border-edge bg-sheet px-2 text-ink hover:border-ink ${className}`}
    >
      {HEADINGS.map((heading) => (
        <optgroup key={heading} label={t(heading)}>
          {measures
            .filter(({ kind }) => (GROUPS[heading] as readonly string[]).includes(kind))
            .map((known) => (
              <option key={known.id} value={measureKey(known)}>
                {name(known)}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
