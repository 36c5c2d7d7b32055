import type { Measure } from '@/lib/run/measure';
import { signed } from '../outlook/signed';

/** A level of a measure as it is printed, in points; the gap has a sign, everything else runs from 0 to 100. */
export const levelText = ({ kind }: Measure, level: number, digits = 1): string =>
  kind === 'gap' ? signed(level, digits) : level.toFixed(digits);
