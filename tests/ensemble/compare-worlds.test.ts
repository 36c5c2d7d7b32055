import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePack } from '../../lib/engine/compile';
import { withAnswers } from '../../lib/engine/deal';
import { playFrom, recordedChoices } from '../../lib/engine/play';
import { compareWorlds } from '../../lib/ensemble/compare-worlds';
import { answerFutures } from '../../lib/ensemble/futures-service';
import { projectWorld } from '../../lib/ensemble/project';
import { simulateFutures } from '../../lib/ensemble/simulate';
import { drawsOf } from '../../lib/ensemble/world-draws';
import type { Spread } from '../../lib/model/projection';
import type { Answer, Choices, WorldState } from '../../lib/model/world-state';
import { onwardPlan } from '../../lib/run/outlook';
import { playRun } from '../../lib/run/play-run';
import type { RunDocument } from '../../lib/run/run-document';
import { commitQuarter } from '../../lib/run/run-moves';
import { aFullPack } from '../builders/pack';
import { aRun } from '../builders/run';

const compiled = compilePack(aFullPack());

const playedRun = (document: RunDocument) => {
  const played = playRun(compiled, document);
  if (!played.ok) throw new Error(played.refusal.message);
  return played.value;
};

const plannedFrom = (document: RunDocument, quarter: number) => {
  const played = playedRun(document);
  const plan = onwardPlan(compiled, document, played, quarter, 'even', 'record', 500);
  return { from: played.worlds[quarter]!, plan };
};

const plannedEnd = (document: RunDocument) => plannedFrom(document, playedRun(document).quarters.length);

type Quarters = readonly Readonly<Record<string, Answer>>[];

const playedOn = (quarters: Quarters): RunDocument =>
  quarters.reduce<RunDocument>(commitQuarter, aRun({ counterpart: 'record' }));

const ends = fc
  .array(fc.constantFrom<Quarters[number]>({ aid: 'do' }, { aid: 'leave' }, { pact: 'sign' }, { pact: 'threaten' }), {
    maxLength: 4,
  })
  .map((quarters) => plannedEnd(playedOn(quarters)));

const withoutEast = (choices: Choices, card: string): Choices => {
  const { east: _, ...others } = choices[card] ?? {};
  return card in choices ? { ...choices, [card]: others } : choices;
};

const NONE: Spread = { mean: 0, p05: 0, p25: 0, p50: 0, p75: 0, p95: 0 };

test('a world compared with itself differs in no future', () => {
  fc.assert(
    fc.property(ends, (end) => {
      const [same] = compareWorlds(compiled, end, [end]);
      expect(same!.from).toBe(end.from.quarter);
      for (const measures of [same!.indicators, same!.confidence, same!.tensions])
        for (const spreads of Object.values(measures)) for (const spread of spreads) expect(spread).toEqual(NONE);
    }),
    { numRuns: 20 },
  );
});

test('what is better by so much one way is worse by as much the other way', () => {
  fc.assert(
    fc.property(ends, ends, (a, b) => {
      const [there] = compareWorlds(compiled, a, [b]);
      const [back] = compareWorlds(compiled, b, [a]);
      for (const [id, spreads] of Object.entries(there!.tensions))
        spreads.forEach((spread, i) => {
          expect(spread.p95).toBeCloseTo(-back!.tensions[id]![i]!.p05, 9);
          expect(spread.p50).toBeCloseTo(-back!.tensions[id]![i]!.p50, 9);
        });
    }),
    { numRuns: 20 },
  );
});

test('differences are those of the same futures: their mean is the difference of the means, quarter by quarter', () => {
  fc.assert(
    fc.property(ends, ends, (a, b) => {
      const [difference] = compareWorlds(compiled, a, [b]);
      const base = projectWorld(compiled, a.from, a.plan);
      const other = projectWorld(compiled, b.from, b.plan);
      expect(difference!.from).toBe(Math.max(a.from.quarter, b.from.quarter));
      for (const read of ['indicators', 'confidence', 'tensions'] as const)
        for (const [id, spreads] of Object.entries(difference![read])) {
          expect(spreads).toHaveLength(4 - difference!.from + 1);
          spreads.forEach((spread, i) => {
            const quarter = difference!.from + i;
            const apart =
              other[read][id]![quarter - b.from.quarter]!.mean - base[read][id]![quarter - a.from.quarter]!.mean;
            expect(spread.mean).toBeCloseTo(apart, 9);
          });
        }
    }),
    { numRuns: 20 },
  );
});

test('common futures leave less room than futures of their own would', () => {
  const a = plannedEnd(playedOn([{ aid: 'do' }]));
  const b = plannedEnd(playedOn([{ aid: 'leave' }]));
  const width = ({ p05, p95 }: Spread) => p95 - p05;
  const common = compareWorlds(compiled, a, [b])[0]!.tensions.unrest!.at(-1)!;
  const apart = compareWorlds(compiled, a, [{ ...b, plan: { ...b.plan, rngSeed: b.plan.rngSeed + 1 } }])[0]!;
  expect(width(common)).toBeLessThan(width(apart.tensions.unrest!.at(-1)!) / 2);
});

test('the worker answers for several worlds at once, in their order, and a branch at its end needs no futures', () => {
  const over = plannedEnd(playedOn([{ aid: 'do' }, {}, {}, {}]));
  const early = plannedEnd(playedOn([]));
  const answer = answerFutures(compiled, { kind: 'worlds', base: over, others: [over, early] });
  if (answer.kind !== 'worlds') throw new Error('A question is answered in its own kind.');
  const [same, other] = answer.differences;
  expect(same!.tensions.strain).toEqual([NONE]);
  expect(other!.from).toBe(4);
  expect(other!.tensions.strain![0]!.p05).toBeLessThan(other!.tensions.strain![0]!.p95);
});

test('what a branch chose later stands in each future: a run of the ensemble is the branch played with its draws', () => {
  const choices: Quarters = [{ aid: 'leave' }, {}, {}, {}];
  const document = { ...playedOn(choices), shocks: 'none' as const };
  const { from, plan } = plannedFrom(document, 0);
  expect(plan.undecided).toEqual({ pact: ['east'] });
  const futures = simulateFutures(compiled, from, { ...plan, runs: 8, shocks: {} });
  const script = {
    choose: (world: WorldState) => withAnswers(recordedChoices(compiled, world), 'east', choices[world.quarter] ?? {}),
    happen: () => [],
  };
  const open = { choose: (world: WorldState) => withoutEast(script.choose(world), 'pact'), happen: script.happen };
  const game = playFrom(compiled, from, 4, open, drawsOf({ kind: 'draw', rngSeed: plan.rngSeed, run: 5 }));
  if (!game.ok) throw new Error(game.refusal.message);
  game.value.worlds.forEach((world, quarter) => {
    compiled.indicators.forEach((_id, i) => {
      expect(futures.levels[(quarter * 3 + i) * 8 + 5]).toBe(world.levels[i]);
    });
  });
});
