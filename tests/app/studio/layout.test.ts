import { describe, expect, test } from 'vitest';
import { BOX, curveThrough, layoutMap, type MapArrow } from '../../../app/studio/_map/layout';
import { draftFromFiles } from '../../../lib/authoring/draft-from-files';
import { drawnImpacts } from '../../../lib/authoring/feedback';
import { objectAt } from '../../../lib/authoring/json';
import { readPackFolder } from '../../../lib/packs/files';

const shipped = () => {
  const read = draftFromFiles(readPackFolder('seeds/packs/uncharted-waters-2010'));
  if (!read.ok) throw new Error(read.refusal.message);
  const ids = Object.keys(objectAt(read.value, ['pack', 'indicators']));
  const arrows = drawnImpacts(read.value).map(({ index, from, to }): MapArrow => ({ id: String(index), from, to }));
  return { ids, arrows };
};

describe('the causal map is laid out', () => {
  const { ids, arrows } = shipped();
  const laid = layoutMap(ids, arrows);

  test('no box lies on another', () => {
    const boxes = Object.entries(laid.boxes);
    expect(boxes.map(([id]) => id)).toEqual(ids);
    for (const [id, a] of boxes)
      for (const [other, b] of boxes)
        if (id < other)
          expect(Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height, `${id} and ${other}`).toBe(
            true,
          );
  });

  test('every arrow has a way, loops as well', () => {
    for (const { id } of arrows) expect(laid.arrows[id]!.length).toBeGreaterThan(1);
    const loop = layoutMap(
      ['a', 'b'],
      [
        { id: '0', from: 'a', to: 'b' },
        { id: '1', from: 'b', to: 'a' },
      ],
    );
    expect(loop.arrows['0']).not.toEqual(loop.arrows['1']);
  });

  test('the same each time, and for nothing at all', () => {
    expect(layoutMap(ids, arrows)).toEqual(laid);
    expect(layoutMap([], [])).toEqual({ boxes: {}, arrows: {} });
    expect(Object.keys(layoutMap(['alone'], []).boxes)).toEqual(['alone']);
  });

  test('an arrow is one line from its first point to its last', () => {
    expect(
      curveThrough([
        { x: 0, y: 0 },
        { x: 10, y: 5 },
        { x: 20, y: 10 },
      ]),
    ).toBe('M0.0,0.0 Q10.0,5.0 20.0,10.0 L20.0,10.0');
    expect(
      curveThrough([
        { x: 0, y: 0 },
        { x: 0, y: 9 },
      ]),
    ).toBe('M0.0,0.0 L0.0,9.0');
    expect(curveThrough([])).toBe('');
  });
});
