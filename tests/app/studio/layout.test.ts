import { describe, expect, test } from 'vitest';
import { BOX, type MapArrow, type Point } from '../../../app/studio/_map/geometry';
import { layoutMap, type MapBox } from '../../../app/studio/_map/layout';
import { curveThrough, middleOf } from '../../../app/studio/_map/routes';
import { draftFromFiles } from '../../../lib/authoring/draft-from-files';
import { drawnImpacts } from '../../../lib/authoring/feedback';
import { objectAt } from '../../../lib/authoring/json';
import { readPackFolder } from '../../../lib/packs/files';

const SIDES = ['tokyo', 'washington'];

const shipped = () => {
  const read = draftFromFiles(readPackFolder('seeds/packs/uncharted-waters-2010'));
  if (!read.ok) throw new Error(read.refusal.message);
  const boxes = Object.entries(objectAt(read.value, ['pack', 'indicators'])).map(
    ([id, value]): MapBox => ({ id, group: String((value as { holder: string }).holder) }),
  );
  const arrows = drawnImpacts(read.value).map(({ index, from, to }): MapArrow => ({ id: String(index), from, to }));
  return { boxes, arrows };
};

describe('the causal map is laid out', () => {
  const { boxes, arrows } = shipped();
  const laid = layoutMap(boxes, SIDES, arrows);

  test('no box lies on another', () => {
    const placed = Object.entries(laid.boxes);
    expect(placed.map(([id]) => id)).toEqual(boxes.map(({ id }) => id));
    for (const [id, a] of placed)
      for (const [other, b] of placed)
        if (id < other)
          expect(Math.abs(a.x - b.x) >= BOX.width || Math.abs(a.y - b.y) >= BOX.height, `${id} and ${other}`).toBe(
            true,
          );
  });

  test('the sides stand left and right, what is neither’s alone between them, each group together under its name', () => {
    const leftOf = (group: string): number => laid.groups[group]!.x;
    for (const { id, group } of boxes) expect(laid.boxes[id]!.x, id).toBe(leftOf(group));
    expect(leftOf('tokyo')).toBeLessThan(leftOf('shared'));
    expect(leftOf('shared')).toBe(leftOf('region'));
    expect(leftOf('region')).toBeLessThan(leftOf('washington'));
    const middle = boxes
      .filter(({ group }) => !SIDES.includes(group))
      .sort((a, b) => laid.boxes[a.id]!.y - laid.boxes[b.id]!.y)
      .map(({ group }) => group);
    expect(middle.filter((group, i) => group !== middle[i - 1])).toEqual([...new Set(middle)]);
  });

  test('every arrow goes from the edge of its box to the edge of the other, loops as well', () => {
    const isAtEdge = (box: string, x: number): boolean =>
      x === laid.boxes[box]!.x || x === laid.boxes[box]!.x + BOX.width;
    for (const { id, from, to } of arrows) {
      const points = laid.arrows[id]!;
      expect(isAtEdge(from, points[0]!.x) && isAtEdge(to, points.at(-1)!.x), id).toBe(true);
    }
    const loop = layoutMap(
      [
        { id: 'a', group: 'home' },
        { id: 'b', group: 'home' },
      ],
      SIDES,
      [
        { id: '0', from: 'a', to: 'b' },
        { id: '1', from: 'b', to: 'a' },
      ],
    );
    expect(loop.arrows['0']).not.toEqual(loop.arrows['1']);
  });

  test('the same each time, and for nothing at all', () => {
    expect(layoutMap(boxes, SIDES, arrows)).toEqual(laid);
    expect(layoutMap([], SIDES, [])).toEqual({ boxes: {}, groups: {}, arrows: {} });
    expect(Object.keys(layoutMap([{ id: 'alone', group: '' }], SIDES, []).boxes)).toEqual(['alone']);
  });

  test('an arrow is one line that ends straight, and says its strength half way', () => {
    const [a, b, c, d] = [0, 10, 20, 30].map((at) => ({ x: at, y: at / 2 })) as [Point, Point, Point, Point];
    expect(curveThrough([a, b, c, d])).toBe('M0.0,0.0 Q10.0,5.0 20.0,10.0 L30.0,15.0');
    expect(curveThrough([a, d])).toBe('M0.0,0.0 L30.0,15.0');
    expect(curveThrough([])).toBe('');
    expect(middleOf([a, b, c, c, d])).toEqual({ x: 15, y: 7.5 });
  });
});
