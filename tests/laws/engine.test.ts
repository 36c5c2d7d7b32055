import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePack } from '../../lib/engine/compile';
import { affordableCombinations, initialWorld, withAnswers } from '../../lib/engine/deal';
import { explainGame } from '../../lib/engine/explain';
import { type Game, playFrom } from '../../lib/engine/play';
import { drawsOf, strikingShocks } from '../../lib/ensemble/world-draws';
import type { Pack } from '../../lib/model/pack';
import type { Choices, World, WorldState } from '../../lib/model/world-state';
import { aFullPack, anEffect } from '../builders/pack';

const worlds: fc.Arbitrary<World> = fc.oneof(
  fc.constant<World>({ kind: 'central' }),
  fc.record({ kind: fc.constant('draw' as const), rngSeed: fc.nat(0xffff_ffff), run: fc.nat(0xffff_ffff) }),
);

/** Plays a whole game in which a list of numbers picks each side's combination. */
const playPicks = (pack: Pack, world: World, picks: readonly number[]): Game => {
  const compiled = compilePack(pack);
  const choose = (at: WorldState): Choices =>
    compiled.sides.reduce<Choices>((choices, side, s) => {
      const open = affordableCombinations(compiled, at, side);
      return withAnswers(choices, side, open[picks[(at.quarter * 2 + s) % picks.length]! % open.length]!);
    }, {});
  const happen = (at: WorldState) =>
    world.kind === 'draw' ? strikingShocks(compiled, at, world.rngSeed, world.run) : at.quarter === 1 ? ['storm'] : [];
  const game = playFrom(compiled, initialWorld(compiled), pack.quarters, { choose, happen }, drawsOf(world));
  if (!game.ok) throw new Error(game.refusal.message);
  return game.value;
};

const picksOf = fc.array(fc.nat(20), { minLength: 8, maxLength: 8 });

test('contributions add up to every level minus its start', () => {
  fc.assert(
    fc.property(worlds, picksOf, (world, picks) => {
      const compiled = compilePack(aFullPack());
      const game = playPicks(aFullPack(), world, picks);
      const rows = explainGame(compiled, game.records);
      compiled.indicators.forEach((id, i) => {
        for (const record of game.records) {
          const sum = rows[id]!.filter((row) => row.quarter === record.quarter).reduce((a, row) => a + row.points, 0);
          expect(Math.abs(sum - (record.world.levels[i]! - compiled.start[i]!))).toBeLessThan(1e-9);
        }
      });
    }),
  );
});

test('levels, anchors and political capital stay within their limits', () => {
  fc.assert(
    fc.property(worlds, picksOf, (world, picks) => {
      for (const at of playPicks(aFullPack(), world, picks).worlds) {
        for (const level of [...at.levels, ...at.anchors]) {
          expect(level).toBeGreaterThanOrEqual(0);
          expect(level).toBeLessThanOrEqual(100);
        }
        for (const capital of Object.values(at.politicalCapital)) {
          expect(capital).toBeGreaterThanOrEqual(-1e-9);
          expect(capital).toBeLessThanOrEqual(10);
        }
      }
    }),
  );
});

test('the order of cards changes nothing', () => {
  fc.assert(
    fc.property(worlds, picksOf, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (world, picks, order) => {
      const pack = aFullPack();
      const shuffled = { ...pack, cards: order.map((i) => pack.cards[i]!) };
      expect(playPicks(shuffled, world, picks).worlds).toEqual(playPicks(pack, world, picks).worlds);
    }),
  );
});

test('an effect of size zero changes no level', () => {
  fc.assert(
    fc.property(worlds, picksOf, fc.constantFrom('trust', 'effort', 'home'), fc.nat(3), (world, picks, on, place) => {
      const pack = aFullPack();
      const withNothing = {
        ...pack,
        cards: pack.cards.map((card) => ({
          ...card,
          options: card.options.map((option) => ({
            ...option,
            effects: [...option.effects.slice(0, place), anEffect({ on, size: 0 }), ...option.effects.slice(place)],
          })),
        })),
      };
      const levels = (game: Game) => game.worlds.map((at) => at.levels);
      expect(levels(playPicks(withNothing, world, picks))).toEqual(levels(playPicks(pack, world, picks)));
    }),
  );
});

test('the same rngSeed and choices give the same game', () => {
  fc.assert(
    fc.property(worlds, picksOf, (world, picks) => {
      expect(playPicks(aFullPack(), world, picks)).toEqual(playPicks(aFullPack(), world, picks));
    }),
  );
});
