import { spreadOf } from '../ensemble/bucket-quantiles';
import type { Spread } from '../model/projection';
import type { Outcomes } from './outcomes';

/** What a measure at the end of the games was in the published version, and what it is now. */
export interface MeasureChange {
  readonly kind: 'tension' | 'confidence';
  readonly of: string;
  readonly was: Spread;
  readonly is: Spread;
}

const changesOf = (
  kind: MeasureChange['kind'],
  before: Readonly<Record<string, Float64Array>>,
  after: Readonly<Record<string, Float64Array>>,
): MeasureChange[] =>
  Object.keys(after).flatMap((of) => {
    const [was, is] = [before[of], after[of]];
    return was && is ? [{ kind, of, was: spreadOf(was, was.length), is: spreadOf(is, is.length) }] : [];
  });

/** How the read-outs that two versions share come out in each, the largest change of the mean first. */
export const compareOutcomes = (before: Outcomes, after: Outcomes): readonly MeasureChange[] =>
  [
    ...changesOf('tension', before.tensions, after.tensions),
    ...changesOf('confidence', before.confidence, after.confidence),
  ].sort((a, b) => Math.abs(b.is.mean - b.was.mean) - Math.abs(a.is.mean - a.was.mean));
