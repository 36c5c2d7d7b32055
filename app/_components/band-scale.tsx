import { useTranslations } from 'next-intl';
import type { CSSProperties, ReactNode } from 'react';
import { BAND_SEGMENTS } from '@/lib/charts/band-segments';
import { type Sense, verdictOf } from '@/lib/charts/sentences';
import { shown } from '@/lib/charts/shown';
import { bandOf } from '@/lib/engine/read-out';
import type { Band } from '@/lib/model/closed-sets';
import type { Spread } from '@/lib/model/projection';
import { at, ScaleRange, stretch } from './scale-range';
import { verdictClass } from './verdict-class';

const POINTS = [0, 100] as const;
const SENSE: Sense = 'moreIsWorse';
const FILL: Record<Band, string> = { calm: 'bg-calm', strained: 'bg-strained', tense: 'bg-tense', crisis: 'bg-crisis' };

interface BandScaleProps {
  name: ReactNode;
  /** Said after the name, for example who feels it. */
  note?: ReactNode;
  /** Level now, in points. */
  now: number;
  /** Level a quarter ago; the marker travels from it. */
  before?: number;
  /** Where it may stand at the end of the outlook. */
  outlook?: Spread;
  /** The same if the option in hand is chosen, and the change that it makes. */
  chosen?: { readonly outlook: Spread; readonly change: Spread };
  /** Says a band where it is said in more than the reader's language. */
  bandWord?: (band: Band) => ReactNode;
}

const travel = (now: number, before: number | undefined): CSSProperties =>
  ({ ...at(POINTS, now), '--before': before ?? now }) as CSSProperties;

function Marks({ now, before, outlook, chosen }: Omit<BandScaleProps, 'name' | 'note' | 'bandWord'>) {
  return (
    <div className="scale" aria-hidden="true">
      {BAND_SEGMENTS.map(({ band, from, to }) => (
        <span key={band} className={`scale-band ${FILL[band]}`} style={stretch(POINTS, from, to)} />
      ))}
      {outlook && <ScaleRange spread={outlook} domain={POINTS} />}
      {before !== undefined && <span className="scale-before" style={at(POINTS, before)} />}
      <span className="scale-now" data-travels={before !== undefined || undefined} style={travel(now, before)} />
      {chosen && (
        <span className={`scale-under ${verdictClass(verdictOf(chosen.change, SENSE))}`}>
          <ScaleRange spread={chosen.outlook} domain={POINTS} />
        </span>
      )}
    </div>
  );
}

/** A tension on its four bands: where it stands, where it stood, where it may go, and where with the option in hand. */
export function BandScale({ name, note, bandWord, ...marks }: BandScaleProps) {
  const t = useTranslations('bands');
  const band = bandOf(shown(marks.now));
  const high = band === 'tense' || band === 'crisis';
  const range = marks.chosen?.outlook ?? marks.outlook;
  return (
    <div>
      <p className="flex items-baseline justify-between gap-3 text-small">
        <span>
          <span className="font-semibold">{name}</span> {note && <span className="text-caption text-soft">{note}</span>}
        </span>
        <span className={`whitespace-nowrap ${high ? 'font-semibold text-worse' : 'text-soft'}`}>
          {bandWord ? bandWord(band) : t(band)} {marks.now.toFixed(1)}
        </span>
      </p>
      <Marks {...marks} />
      {range && (
        <p className="sr-only">
          {t('range', { low: Math.round(range.p05), high: Math.round(range.p95), middle: Math.round(range.p50) })}
        </p>
      )}
    </div>
  );
}
