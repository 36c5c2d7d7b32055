import { type CompiledPack, compilePack, quarterNumber } from '../engine/compile';
import { type Game, playGame, shockTable } from '../engine/play';
import { bandOf, readOut } from '../engine/read-out';
import { BANDS } from '../model/closed-sets';
import type { Pack } from '../model/pack';
import { accepted, type Result } from '../model/refusal';
import { readOptionShift } from './option-shift';
import type { PackCheck } from './pack-check';
import type { Expectation } from './schema/checks-schema';

/** Whether a check holds, and what was found. */
export interface CheckResult {
  readonly id: string;
  readonly says: string;
  readonly holds: boolean;
  /** One sentence per expectation: what was measured, and where it fails. */
  readonly detail: string;
}

interface Finding {
  readonly holds: boolean;
  readonly detail: string;
}

type OptionExpectation = Extract<Expectation, { option: string }>;
type HighestExpectation = Extract<Expectation, { highest: string }>;
type LevelExpectation = Exclude<Expectation, OptionExpectation | HighestExpectation>;

const points = (value: number): string => value.toFixed(1);

/** The place of a moment among a game's worlds. */
const worldAt = (compiled: CompiledPack, moment: string): number => {
  if (moment === 'start') return 0;
  return moment === 'end' ? compiled.pack.quarters : quarterNumber(compiled.pack.starts, moment);
};

const readMeasure = (compiled: CompiledPack, game: Game, stated: LevelExpectation, moment: string): number => {
  const { levels } = game.worlds[worldAt(compiled, moment)]!;
  if ('indicator' in stated) return levels[compiled.indexOf.get(stated.indicator)!]!;
  const read = readOut(compiled, levels);
  if ('tension' in stated) return read.tensions[stated.tension]!;
  if (stated.confidence === 'alliance' || stated.confidence === 'gap') return read[stated.confidence];
  return read.confidence[stated.confidence]!;
};

interface Verdict {
  readonly holds: boolean;
  readonly says: string;
}

const judgeBands = (stated: Extract<LevelExpectation, { tension: string }>, value: number): Verdict[] => {
  const place = BANDS.indexOf(bandOf(value));
  const { atLeast, atMost, is } = stated;
  const verdicts: Verdict[] = [];
  if (atLeast !== undefined) verdicts.push({ holds: place >= BANDS.indexOf(atLeast), says: `at least ${atLeast}` });
  if (atMost !== undefined) verdicts.push({ holds: place <= BANDS.indexOf(atMost), says: `at most ${atMost}` });
  if (is !== undefined) verdicts.push({ holds: place === BANDS.indexOf(is), says: is });
  return verdicts;
};

const nameOf = (stated: LevelExpectation): string => {
  if ('indicator' in stated) return stated.indicator;
  return 'tension' in stated ? stated.tension : `confidence of ${stated.confidence}`;
};

const judgeLevel = (compiled: CompiledPack, game: Game, stated: LevelExpectation): Finding => {
  const value = readMeasure(compiled, game, stated, stated.at);
  const bound = (comparand: number | string): number =>
    typeof comparand === 'number' ? comparand : readMeasure(compiled, game, stated, comparand);
  const { lowerThan, higherThan } = stated;
  const verdicts = 'tension' in stated ? judgeBands(stated, value) : [];
  if (lowerThan !== undefined)
    verdicts.push({ holds: value < bound(lowerThan), says: `lower than ${points(bound(lowerThan))}` });
  if (higherThan !== undefined)
    verdicts.push({ holds: value > bound(higherThan), says: `higher than ${points(bound(higherThan))}` });
  const band = 'tension' in stated ? ` (${bandOf(value)})` : '';
  const says = verdicts.map((verdict) => `${verdict.holds ? 'is' : 'should be'} ${verdict.says}`).join(' and ');
  return {
    holds: verdicts.every(({ holds }) => holds),
    detail: `${nameOf(stated)} at ${stated.at}: ${points(value)}${band}, ${says}.`,
  };
};

const judgeHighest = (compiled: CompiledPack, game: Game, stated: HighestExpectation): Finding => {
  const { levels } = game.worlds[worldAt(compiled, stated.at)]!;
  const held = compiled.pack.indicators.filter(({ holder }) => holder === stated.among);
  const level = (id: string) => levels[compiled.indexOf.get(id)!]!;
  const own = level(stated.highest);
  const rivals = held.filter(({ id }) => id !== stated.highest && level(id) >= own);
  const above = rivals.map(({ id }) => `${id} ${points(level(id))}`).join(', ');
  return {
    holds: rivals.length === 0,
    detail: `${stated.highest} at ${stated.at}: ${points(own)}, ${above ? `not above ${above}` : `the highest that ${stated.among} holds`}.`,
  };
};

const judgeOption = (pack: Pack, stated: OptionExpectation, given: PackCheck['given']): Finding => {
  const [card = '', option = ''] = stated.option.split('/');
  const shift = readOptionShift(pack, card, option, given);
  if (!shift.ok) return { holds: false, detail: shift.refusal.message };
  const read = (id: string) => shift.value[id]!;
  const wrong = [...stated.lowers.filter((id) => !(read(id) < 0)), ...stated.raises.filter((id) => !(read(id) > 0))];
  const moves = [...stated.lowers, ...stated.raises].map(
    (id) => `${id} by ${read(id).toFixed(2)}${wrong.includes(id) ? ' (the other way was expected)' : ''}`,
  );
  return { holds: wrong.length === 0, detail: `${stated.option} moves ${moves.join(', ')}.` };
};

const playGiven = (compiled: CompiledPack, { choices, shocks }: PackCheck['given']): Result<Game> => {
  const table = typeof shocks === 'string' ? accepted(shocks) : shockTable(compiled, shocks);
  return table.ok ? playGame(compiled, { choices, shocks: table.value }) : table;
};

const runCheck = (compiled: CompiledPack, check: PackCheck): CheckResult => {
  const { id, says, given } = check;
  const game = playGiven(compiled, given);
  if (!game.ok) return { id, says, holds: false, detail: game.refusal.message };
  const findings = check.expect.map((stated) => {
    if ('option' in stated) return judgeOption(compiled.pack, stated, given);
    if ('highest' in stated) return judgeHighest(compiled, game.value, stated);
    return judgeLevel(compiled, game.value, stated);
  });
  return {
    id,
    says,
    holds: findings.every(({ holds }) => holds),
    detail: findings.map(({ detail }) => detail).join(' '),
  };
};

/** Plays what each check gives and judges what it expects. Needs a pack without errors. */
export const runChecks = (pack: Pack, checks: readonly PackCheck[]): CheckResult[] => {
  const compiled = compilePack(pack);
  return checks.map((check) => runCheck(compiled, check));
};
