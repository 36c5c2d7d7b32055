import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { type SidePlace, sideClass } from './side-name';

interface ConfidenceBarProps {
  place: SidePlace;
  /** Who trusts whom, in the reader's language. */
  name: string;
  /** Points, 0 to 100. */
  now: number;
  before?: number;
  /** What is to be said of the number, for example that it stands under other weights. */
  note?: string | undefined;
}

/** A capital's confidence in the other on a scale from 0 to 100, in its colour; a mark shows where it stood before. */
export function ConfidenceBar({ place, name, now, before, note }: ConfidenceBarProps) {
  const t = useTranslations('confidence');
  return (
    <div className="text-small">
      <p className="flex items-baseline justify-between gap-3">
        <span>{name}</span>
        <span className={`font-semibold ${sideClass('ink', place)}`}>
          {now.toFixed(1)}
          {before !== undefined && <span className="sr-only"> {t('before', { points: before.toFixed(1) })}</span>}
        </span>
      </p>
      {note && <p className="text-right text-caption text-soft">{note}</p>}
      <div className="relative mt-1 h-1.5 bg-hairline" aria-hidden="true">
        <div
          className={`h-full transition-[width] duration-(--motion) ${sideClass('fill', place)}`}
          style={{ width: `${now}%` }}
        />
        {before !== undefined && (
          <span className="absolute -top-1 h-3.5 w-0.5 bg-ink" style={{ left: `${before}%` } as CSSProperties} />
        )}
      </div>
    </div>
  );
}
