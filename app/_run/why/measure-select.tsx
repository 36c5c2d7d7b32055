'use client';

import { useTranslations } from 'next-intl';
import { type Measure, measureKey, measuresOf } from '@/lib/run/measure';
import { useMeasureName } from '../branches/use-measure-name';
import { useRun } from '../run-context';

const KINDS = ['tension', 'confidence', 'indicator'] as const;

interface MeasureSelectProps {
  label: string;
  measure: Measure;
  onChoose: (measure: Measure) => void;
  className?: string;
}

/** Picks one of all measures of the pack. */
export function MeasureSelect({ label, measure, onChoose, className = '' }: MeasureSelectProps) {
  const t = useTranslations('why.kinds');
  const name = useMeasureName();
  const { compiled } = useRun();
  const all = measuresOf(compiled);
  return (
    <select
      aria-label={label}
      value={measureKey(measure)}
      onChange={(event) => {
        const chosen = all.find((known) => measureKey(known) === event.target.value);
        if (chosen) onChoose(chosen);
      }}
      className={`max-w-full cursor-pointer rounded-sm border border-edge bg-sheet px-2 text-ink hover:border-ink ${className}`}
    >
      {KINDS.map((kind) => (
        <optgroup key={kind} label={t(kind)}>
          {all
            .filter((known) => known.kind === kind)
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
