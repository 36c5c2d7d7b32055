'use client';

import { useTranslations } from 'next-intl';
import type { Measure } from '@/lib/run/measure';
import { useQuarterName } from '../../_hooks/use-quarter-name';
import { levelText, shownLevel } from '../outlook/level-text';
import { useRun } from '../run-context';

interface QuarterStripProps {
  measure: Measure;
  /** From 0, the start. */
  quarter: number;
  onChoose: (quarter: number) => void;
}

/** A measure quarter by quarter; each value opens its account. */
export function QuarterStrip({ measure, quarter, onChoose }: QuarterStripProps) {
  const t = useTranslations('why');
  const quarterName = useQuarterName();
  const { compiled, played, confidence, calendar } = useRun();
  const levels = played.worlds.map((world) => levelText(measure, shownLevel(compiled, world, measure, confidence)));
  return (
    <fieldset>
      <legend className="sr-only">{t('quarterLabel')}</legend>
      <ol className="grid grid-cols-3 gap-x-6 border-hairline border-y sm:flex sm:flex-wrap">
        <li className="py-2 text-soft">
          <span className="block text-caption">{t('start')}</span>
          <span className="font-serif text-read">{levels[0]}</span>
        </li>
        {levels.slice(1).map((level, i) => (
          <li key={calendar(i + 1)}>
            <button
              type="button"
              aria-pressed={quarter === i + 1}
              onClick={() => onChoose(i + 1)}
              className="-mb-px cursor-pointer border-b-2 border-transparent py-2 text-left text-soft hover:text-ink aria-pressed:border-ink aria-pressed:text-ink"
            >
              <span className="block text-caption">{quarterName(calendar(i + 1), 'short')}</span>
              <span className="font-serif text-read font-semibold">{level}</span>
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
