'use client';

import { useTranslations } from 'next-intl';
import { type Measure, measureKey } from '@/lib/run/measure';
import { useMeasureName } from './use-measure-name';

interface MeasurePickerProps {
  all: readonly Measure[];
  shown: readonly Measure[];
  toggle: (measure: Measure) => void;
}

const KINDS = ['tension', 'confidence', 'indicator'] as const;

function MeasureCheck({ measure, checked, onToggle }: { measure: Measure; checked: boolean; onToggle: () => void }) {
  const name = useMeasureName();
  return (
    <label className="flex min-h-8 cursor-pointer items-center gap-2 text-small">
      <input type="checkbox" checked={checked} onChange={onToggle} className="size-4 shrink-0 accent-ink" />
      {name(measure)}
    </label>
  );
}

/** Picks what the charts show. */
export function MeasurePicker({ all, shown, toggle }: MeasurePickerProps) {
  const t = useTranslations('branches');
  const keys = new Set(shown.map(measureKey));
  return (
    <details className="no-print">
      <summary className="w-fit py-1.5 text-small text-link">{t('pickMeasures', { count: shown.length })}</summary>
      <div className="mt-2 grid gap-x-8 gap-y-4 border-hairline border-y py-4 sm:grid-cols-2 xl:grid-cols-3">
        {KINDS.map((kind) => (
          <fieldset key={kind}>
            <legend className="eyebrow mb-1">{t(`kinds.${kind}`)}</legend>
            {all
              .filter((measure) => measure.kind === kind)
              .map((measure) => (
                <MeasureCheck
                  key={measure.id}
                  measure={measure}
                  checked={keys.has(measureKey(measure))}
                  onToggle={() => toggle(measure)}
                />
              ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
