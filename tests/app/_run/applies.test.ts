import { expect, test } from 'vitest';
import { canApply } from '../../../app/_run/decide/applies';
import { compilePack } from '../../../lib/engine/compile';
import { initialWorld } from '../../../lib/engine/deal';
import type { Condition } from '../../../lib/model/pack';
import { aFullPack, anEffect } from '../../builders/pack';

const compiled = compilePack(aFullPack());
const start = initialWorld(compiled);
const later = { ...start, quarter: 1, chosen: { aid: { east: 'do' } } };
const applies = (world: typeof start, when: Condition) =>
  canApply(compiled, world, anEffect({ on: 'trust', size: 1, when: [when] }));

test('an effect that hangs on a choice still to be made can apply', () => {
  expect(applies(start, { card: 'troops', side: 'west', option: 'send' })).toBe(true);
});

test('an effect that hangs on a choice made otherwise cannot', () => {
  expect(applies(later, { card: 'aid', side: 'east', option: 'leave' })).toBe(false);
  expect(applies(later, { card: 'aid', side: 'east', option: 'do' })).toBe(true);
});

test('an effect that hangs on a level is known at the start of the quarter', () => {
  expect(applies(start, { indicator: 'trust', above: 60 })).toBe(false);
  expect(applies(start, { indicator: 'trust', below: 61 })).toBe(true);
});

test('a shock may still happen', () => {
  expect(applies(later, { shock: 'storm' })).toBe(true);
});
