import { expect, test } from 'vitest';
import { toPreviewRows } from '../../../app/host/_parts/shocks/preview-rows';
import { previewShock } from '../../../lib/session/views/shock-preview';
import { TestClass } from '../../builders/session';

test('the preview of a shock tells what it moves by half a point and more, and nothing else', () => {
  const room = new TestClass().seats(2).goesTo('discuss');
  const rows = toPreviewRows(previewShock(room.compiled, room.session, 'storm'));
  expect(rows.every((row) => Math.abs(row.with - row.without) >= 0.5)).toBe(true);
  const home = rows.find(({ kind, id }) => kind === 'indicator' && id === 'home');
  expect(home!.with - home!.without).toBeCloseTo(-6);
});
