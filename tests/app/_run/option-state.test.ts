import { expect, test } from 'vitest';
import { heldFor, hindranceOf } from '../../../app/_run/decide/option-state';
import { compilePack } from '../../../lib/engine/compile';
import { initialWorld } from '../../../lib/engine/deal';
import { aCard, anOption, aPack } from '../../builders/pack';

const compiled = compilePack(
  aPack({
    cards: [
      aCard({ id: 'aid', options: [anOption('much', [], { cost: 4 }), anOption('none')] }),
      aCard({
        id: 'base',
        options: [
          anOption('build', [], { cost: 3 }),
          anOption('later', [], { requires: [{ indicator: 'trust', above: 99 }] }),
          anOption('wait'),
        ],
      }),
    ],
  }),
);
const world = { ...initialWorld(compiled), politicalCapital: { east: 6, west: 6 } };
const desk = { compiled, world, side: 'east', dealt: compiled.cards, pending: {}, readOnly: false };
const base = compiled.cardById.get('base')!;
const option = (id: string) => base.options.get(id)!;

test('what the other answers in hand cost is not there for a card', () => {
  expect(heldFor({ ...desk, pending: { aid: 'much', base: 'build' } }, base)).toBe(2);
  expect(hindranceOf({ ...desk, pending: { aid: 'much' } }, base, option('build'))).toEqual({
    kind: 'tooDear',
    held: 2,
  });
  expect(hindranceOf(desk, base, option('build'))).toBeNull();
});

test('an option whose conditions do not hold is closed, whatever it costs', () => {
  expect(hindranceOf(desk, base, option('later'))).toEqual({ kind: 'closed' });
});

test('nothing can be chosen in a game that may only be read', () => {
  expect(hindranceOf({ ...desk, readOnly: true }, base, option('wait'))).toEqual({ kind: 'readOnly' });
});
