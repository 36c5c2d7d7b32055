import { type CompiledPack, compilePack, quarterNumber } from '../engine/compile';
import { type Game, playGame, shockTable } from '../engine/play';
import { bandOf, readOut } from '../engine/read-out';
import { BANDS } from '../model/closed-sets';
import type { Pack } from '../model/pack';
import { accepted, type Result, type SaidValue, type Saying } from '../model/refusal';
import { inEnglish, say } from '../model/saying';
import { readOptionShift } from './option-shift';
import type { PackCheck } from './pack-check';
import { sayRefusal } from './say-refusal';
import type { Expectation } from './schema/checks-schema';

/** Whether a check holds, and what was found. */
export interface CheckResult {
  readonly id: string;
  readonly says: string;
  readonly holds: boolean;
  /** One sentence per expectation: what was measured, and where it fails. */
  readonly detail: string;
  /** The same for every language. */
  readonly found: readonly Saying[];
}

interface Finding {
  readonly holds: boolean;
  readonly found: Saying;
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
  readonly bound: Saying;
}

const judgeBands = (stated: Extract<LevelExpectation, { tension: string }>, value: number): Verdict[] => {
  const place = BANDS.indexOf(bandOf(value));
  const { atLeast, atMost, is } = stated;
  const verdicts: Verdict[] = [];
  if (atLeast !== undefined)
    verdicts.push({ holds: place >= BANDS.indexOf(atLeast), bound: say('at-least', { band: say(atLeast) }) });
  if (atMost !== undefined)
    verdicts.push({ holds: place <= BANDS.indexOf(atMost), bound: say('at-most', { band: say(atMost) }) });
  if (is !== undefined) verdicts.push({ holds: place === BANDS.indexOf(is), bound: say(is) });
  return verdicts;
};

const momentOf = (moment: string): SaidValue => {
  if (moment === 'start') return say('start-of-pack');
  return moment === 'end' ? say('end-of-pack') : moment;
};

const nameOf = (stated: LevelExpectation): SaidValue => {
  if ('indicator' in stated) return stated.indicator;
  return 'tension' in stated ? stated.tension : say('confidence-of', { side: stated.confidence });
};

const allOf = ([first, ...rest]: readonly Verdict[]): SaidValue => {
  if (!first) return '';
  const said = say(first.holds ? 'holds' : 'fails', { bound: first.bound });
  return rest.length === 0 ? said : say('verdict-and', { first: said, second: allOf(rest) });
};

const judgeLevel = (compiled: CompiledPack, game: Game, stated: LevelExpectation): Finding => {
  const value = readMeasure(compiled, game, stated, stated.at);
  const bound = (comparand: number | string): number =>
    typeof comparand === 'number' ? comparand : readMeasure(compiled, game, stated, comparand);
  const { lowerThan, higherThan } = stated;
  const verdicts = 'tension' in stated ? judgeBands(stated, value) : [];
  if (lowerThan !== undefined)
    verdicts.push({ holds: value < bound(lowerThan), bound: say('lower-than', { points: points(bound(lowerThan)) }) });
  if (higherThan !== undefined)
    verdicts.push({
      holds: value > bound(higherThan),
      bound: say('higher-than', { points: points(bound(higherThan)) }),
    });
  const told = {
    measure: nameOf(stated),
    moment: momentOf(stated.at),
    points: points(value),
    verdicts: allOf(verdicts),
  };
  return {
    holds: verdicts.every(({ holds }) => holds),
    found: 'tension' in stated ? say('found-tension', { ...told, band: say(bandOf(value)) }) : say('found-level', told),
  };
};

const judgeHighest = (compiled: CompiledPack, game: Game, stated: HighestExpectation): Finding => {
  const { levels } = game.worlds[worldAt(compiled, stated.at)]!;
  const held = compiled.pack.indicators.filter(({ holder }) => holder === stated.among);
  const level = (id: string) => levels[compiled.indexOf.get(id)!]!;
  const own = level(stated.highest);
  const rivals = held.filter(({ id }) => id !== stated.highest && level(id) >= own);
  const others = rivals.map(({ id }) => say('other-level', { indicator: id, points: points(level(id)) }));
  const told = { indicator: stated.highest, moment: momentOf(stated.at), points: points(own) };
  return {
    holds: rivals.length === 0,
    found:
      others.length > 0
        ? say('found-higher', { ...told, others })
        : say('found-highest', { ...told, side: stated.among }),
  };
};

const judgeOption = (pack: Pack, stated: OptionExpectation, given: PackCheck['given']): Finding => {
  const [card = '', option = ''] = stated.option.split('/');
  const shift = readOptionShift(pack, card, option, given);
  if (!shift.ok) return { holds: false, found: sayRefusal(shift.refusal) };
  const read = (id: string) => shift.value[id]!;
  const wrong = [...stated.lowers.filter((id) => !(read(id) < 0)), ...stated.raises.filter((id) => !(read(id) > 0))];
  const moves = [...stated.lowers, ...stated.raises].map((id) =>
    say(wrong.includes(id) ? 'moved-wrongly' : 'moved-by', { measure: id, points: read(id).toFixed(2) }),
  );
  return { holds: wrong.length === 0, found: say('found-moves', { option: stated.option, moves }) };
};

const playGiven = (compiled: CompiledPack, { choices, shocks }: PackCheck['given']): Result<Game> => {
  const table = typeof shocks === 'string' ? accepted(shocks) : shockTable(compiled, shocks);
  return table.ok ? playGame(compiled, { choices, shocks: table.value }) : table;
};

const resultOf = ({ id, says }: PackCheck, findings: readonly Finding[]): CheckResult => {
  const found = findings.map((finding) => finding.found);
  return {
    id,
    says,
    holds: findings.every(({ holds }) => holds),
    detail: found.map((saying) => inEnglish(saying)).join(' '),
    found,
  };
};

const runCheck = (compiled: CompiledPack, check: PackCheck): CheckResult => {
  const { given } = check;
  const game = playGiven(compiled, given);
  if (!game.ok) return resultOf(check, [{ holds: false, found: sayRefusal(game.refusal) }]);
  const findings = check.expect.map((stated) => {
    if ('option' in stated) return judgeOption(compiled.pack, stated, given);
    if ('highest' in stated) return judgeHighest(compiled, game.value, stated);
    return judgeLevel(compiled, game.value, stated);
  });
  return resultOf(check, findings);
};

/** Plays what each check gives and judges what it expects. Needs a pack without errors. */
export const runChecks = (pack: Pack, checks: readonly PackCheck[]): CheckResult[] => {
  const compiled = compilePack(pack);
  return checks.map((check) => runCheck(compiled, check));
};
