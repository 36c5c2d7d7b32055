import { expect, test } from 'vitest';
import { causeBook, causesOfQuarter, readingsOf } from '../../../app/_run/reveal/causes';
import { compilePack } from '../../../lib/engine/compile';
import { playRun } from '../../../lib/run/play-run';
import { commitQuarter } from '../../../lib/run/run-moves';
import { aFullPack } from '../../builders/pack';
import { aRun } from '../../builders/run';

const compiled = compilePack(aFullPack());

const played = () => {
  const run = commitQuarter(commitQuarter(aRun(), { aid: 'do' }), { pact: 'sign' });
  const found = playRun(compiled, run);
  if (!found.ok) throw new Error(found.refusal.message);
  return found.value;
};

test('the causes of a quarter add up to the change of every tension and indicator', () => {
  const { worlds, quarters } = played();
  const book = causeBook(compiled, quarters);
  for (const reading of readingsOf(compiled)) {
    const change = reading.weights.reduce(
      (sum, weight, i) => sum + weight * (worlds[2]!.levels[i]! - worlds[1]!.levels[i]!),
      0,
    );
    const booked = causesOfQuarter(compiled, book, reading).reduce((sum, { points }) => sum + points, 0);
    expect(booked, reading.id).toBeCloseTo(change, 9);
  }
});

test('what was chosen a quarter ago is told as set off then, and names the effect it began with', () => {
  const { quarters } = played();
  const book = causeBook(compiled, quarters);
  const causes = readingsOf(compiled).flatMap((reading) => causesOfQuarter(compiled, book, reading));
  const aid = causes.filter(({ cause }) => cause.kind === 'option' && cause.card === 'aid');
  expect(aid.length).toBeGreaterThan(0);
  expect(new Set(aid.map(({ since }) => since))).toEqual(new Set([1]));
  for (const { way, effect } of aid) if (effect) expect(effect.effect.on).toBe(way[0]);
});
