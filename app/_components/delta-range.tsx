import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { changeSentence, type Sense, spanSentence } from '@/lib/charts/sentences';
import type { Spread } from '@/lib/model/projection';
import { ScaleRange } from './scale-range';
import { verdictClass } from './verdict-class';

interface DeltaRangeProps {
  name: ReactNode;
  change: Spread;
  sense: Sense;
  /** Points to each side of zero; options side by side share it. */
  reach: number;
}

/** What an option changes: a range around zero, with its word. */
export function DeltaRange({ name, change, sense, reach }: DeltaRangeProps) {
  const t = useTranslations('change');
  const { key, values } = changeSentence(change, sense);
  const span = spanSentence(change);
  return (
    <div className="grid grid-cols-[1fr_auto] items-baseline gap-x-3 text-small">
      <span>{name}</span>
      <span className={`${verdictClass(key)} ${key === 'unclear' || key === 'none' ? '' : 'font-semibold'}`}>
        {t(`short.${key}`, values)}
      </span>
      <div className={`delta col-span-2 ${verdictClass(key)}`} aria-hidden="true">
        <span className="delta-axis" />
        <span className="delta-zero" />
        <ScaleRange spread={change} domain={[-reach, reach]} />
      </div>
      <span className="sr-only">{t(`range.${span.key}`, span.values)}</span>
    </div>
  );
}
