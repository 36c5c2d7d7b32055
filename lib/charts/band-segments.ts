import { BAND_BOUNDS, type Band } from '../model/closed-sets';

/** One band of a tension's scale, in points. */
export interface BandSegment {
  readonly band: Band;
  readonly from: number;
  readonly to: number;
}

/** The bands of a tension's scale from 0 to 100, calmest first. */
export const BAND_SEGMENTS: readonly BandSegment[] = [
  { band: 'calm', from: 0, to: BAND_BOUNDS.strained },
  { band: 'strained', from: BAND_BOUNDS.strained, to: BAND_BOUNDS.tense },
  { band: 'tense', from: BAND_BOUNDS.tense, to: BAND_BOUNDS.crisis },
  { band: 'crisis', from: BAND_BOUNDS.crisis, to: 100 },
];
