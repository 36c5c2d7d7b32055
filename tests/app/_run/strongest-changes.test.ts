import { expect, test } from 'vitest';
import { strongestChanges } from '../../../app/_run/decide/strongest-changes';
import type { InHand } from '../../../app/_run/outlook/tension-column';
import type { ProjectionAnswer } from '../../../lib/ensemble/futures-service';
import type { Spread } from '../../../lib/model/projection';

const spread = (p50: number): Spread => ({ mean: p50, p05: p50, p25: p50, p50, p75: p50, p95: p50 });

const ending = (levels: Readonly<Record<string, number>>): ProjectionAnswer => ({
  kind: 'project',
  single: {},
  projection: {
    runs: 1,
    from: 0,
    indicators: {},
    confidence: {},
    tensions: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, [spread(50), spread(level)]])),
    crisis: {},
    redLines: {},
  },
});

const inHand = (levels: Readonly<Record<string, number>>, without: Readonly<Record<string, number>>): InHand => ({
  outlook: ending(levels),
  without: ending(without),
  changes: Object.fromEntries(Object.keys(levels).map((id) => [id, spread(0)])),
});

test('names the line left highest above where it would stand, then the one left lowest below', () => {
  const found = strongestChanges(inHand({ base: 65, drift: 58, fear: 40 }, { base: 61, drift: 57, fear: 43 }));
  expect(found).toEqual([
    { tension: 'base', points: 4 },
    { tension: 'fear', points: -3 },
  ]);
});

test('says nothing of changes that round to nothing', () => {
  expect(strongestChanges(inHand({ base: 61.3 }, { base: 61 }))).toEqual([]);
});
