'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { type CSSProperties, useId } from 'react';

interface WeightSliderProps {
  name: string;
  /** Whole percents. */
  percent: number;
  packPercent: number;
  onMove: (percent: number) => void;
  onHold: () => void;
  /** The finger, the key or the focus let go. */
  onSettle: () => void;
}

/** One weight in percent; a small mark under it shows where the pack has it. */
export function WeightSlider({ name, percent, packPercent, onMove, onHold, onSettle }: WeightSliderProps) {
  const t = useTranslations('weights');
  const format = useFormatter();
  const id = useId();
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3 text-small">
        <label htmlFor={id}>{name}</label>
        <span className="whitespace-nowrap" aria-hidden="true">
          {percent !== packPercent && (
            <span className="text-caption text-soft">{t('pack', { percent: packPercent })} </span>
          )}
          <span className="font-semibold">{format.number(percent / 100, { style: 'percent' })}</span>
        </span>
      </div>
      <div className="relative">
        <input
          id={id}
          type="range"
          min={0}
          max={100}
          step={1}
          value={percent}
          aria-valuetext={t('valueText', { percent, pack: packPercent })}
          onChange={(event) => onMove(Number(event.target.value))}
          onPointerDown={onHold}
          onPointerUp={onSettle}
          onPointerCancel={onSettle}
          onBlur={onSettle}
          className="slider"
          style={{ '--value': percent } as CSSProperties}
        />
        <span
          aria-hidden="true"
          className="pointer-events-none absolute top-[1.2rem] h-1.5 w-px bg-soft"
          style={{ left: `calc(7px + (100% - 14px) * ${packPercent / 100})` }}
        />
      </div>
    </div>
  );
}
