import type { Visibility } from '@/lib/authoring/publishing';
import type { RedLine } from '@/lib/model/pack';
import type { PackTexts } from '@/lib/model/texts';

/** A side of a period as the start page shows it. */
export interface StartSide {
  readonly id: string;
  readonly name: string;
  readonly aim: string;
  /** Sentences. */
  readonly redLines: readonly string[];
}

/** What is said of a period that an instructor published here. */
export interface PublishedAs {
  readonly version: string;
  readonly ownerName: string;
  readonly visibility: Visibility;
}

/** A period as the start page shows it, in the reader's language. */
export interface StartPeriod {
  readonly id: string;
  readonly hash: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly starts: string;
  readonly quarters: number;
  readonly cardCount: number;
  /** Null for one that was shipped. */
  readonly published: PublishedAs | null;
  readonly sides: readonly [StartSide, StartSide];
}

/** What a red line measures, in words of the pack. */
export type RedLineSubject =
  | { readonly kind: 'indicator' | 'tension'; readonly name: string }
  | { readonly kind: 'confidence'; readonly name: string };

/** Names what a red line measures. */
export const redLineSubject = ({ measure }: RedLine, texts: PackTexts): RedLineSubject => {
  if ('indicator' in measure)
    return { kind: 'indicator', name: texts.indicators[measure.indicator]?.name ?? measure.indicator };
  if ('tension' in measure) return { kind: 'tension', name: texts.tensions[measure.tension]?.name ?? measure.tension };
  return { kind: 'confidence', name: texts.sides[measure.confidence]?.name ?? measure.confidence };
};
