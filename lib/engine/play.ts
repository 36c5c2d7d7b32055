import { accepted, type Result, refused } from '../model/refusal';
import type { Choices, WorldState } from '../model/world-state';
import { type CompiledPack, quarterNumber } from './compile';
import { checkChoices, initialWorld, recordedAnswers, withAnswers } from './deal';
import { CENTRAL_DRAWS, type Draws } from './draws';
import { type QuarterRecord, stepQuarter } from './step';

/** Who decides and what happens, asked at each quarter with the world before it. */
export interface Script {
  readonly choose: (world: WorldState) => Choices;
  readonly happen: (world: WorldState) => readonly string[];
}

/** A game played to some quarter. */
export interface Game {
  /** World at the start, then after each quarter. */
  readonly worlds: readonly WorldState[];
  readonly records: readonly QuarterRecord[];
}

/** Plays `quarters` quarters from a world; the first choice that cannot be made ends the game with its refusal. */
export const playFrom = (
  compiled: CompiledPack,
  from: WorldState,
  quarters: number,
  script: Script,
  draws: Draws,
): Result<Game> => {
  const worlds: WorldState[] = [from];
  const records: QuarterRecord[] = [];
  for (let i = 0; i < quarters; i++) {
    const world = worlds[i]!;
    const choices = checkChoices(compiled, world, script.choose(world));
    if (!choices.ok) return choices;
    const record = stepQuarter(compiled, world, choices.value, script.happen(world), draws);
    records.push(record);
    worlds.push(record.world);
  }
  return accepted({ worlds, records });
};

/** What the record has both sides do in the coming quarter. */
export const recordedChoices = (compiled: CompiledPack, world: WorldState): Choices =>
  compiled.sides.reduce<Choices>(
    (choices, side) => withAnswers(choices, side, recordedAnswers(compiled, world, side)),
    {},
  );

/** Shocks of the coming quarter under a table of quarters (from 1). */
export const shocksByTable = (table: Readonly<Record<string, number>>, world: WorldState): string[] =>
  Object.keys(table)
    .filter((id) => table[id] === world.quarter + 1 && world.happened[id] === undefined)
    .sort();

/** The quarters (from 1) in which the record places shocks within the pack. */
export const recordedShocks = (compiled: CompiledPack): Readonly<Record<string, number>> =>
  Object.fromEntries(
    compiled.shocks.flatMap(({ shock, recorded }) => (recorded === null ? [] : [[shock.id, recorded] as const])),
  );

/** Turns shocks by calendar quarter into quarters from 1; refuses unknown shocks and quarters outside the pack. */
export const shockTable = (
  compiled: CompiledPack,
  stated: Readonly<Record<string, string>>,
): Result<Readonly<Record<string, number>>> => {
  const table: Record<string, number> = {};
  for (const [id, calendar] of Object.entries(stated)) {
    if (!compiled.shockById.has(id))
      return refused(
        'unknown-shock',
        `${id} is no shock of ${compiled.pack.id}; it has ${[...compiled.shockById.keys()].join(', ')}.`,
        { id, shocks: [...compiled.shockById.keys()] },
      );
    const quarter = quarterNumber(compiled.pack.starts, calendar);
    if (!(quarter >= 1 && quarter <= compiled.pack.quarters))
      return refused('shock-outside', `${id}: ${calendar} lies outside the quarters of ${compiled.pack.id}.`, {
        shock: id,
        quarter: calendar,
      });
    table[id] = quarter;
  }
  return accepted(table);
};

/** Plays a whole pack under a fixed set of choices (or the record) and a table of shocks, on the central path by default. */
export const playGame = (
  compiled: CompiledPack,
  plan: {
    readonly choices: Choices | 'record';
    readonly shocks: Readonly<Record<string, number>> | 'record' | 'none';
    readonly draws?: Draws;
  },
): Result<Game> => {
  const { choices, shocks } = plan;
  const table = shocks === 'record' ? recordedShocks(compiled) : shocks === 'none' ? {} : shocks;
  const script: Script = {
    choose: (world) => (choices === 'record' ? recordedChoices(compiled, world) : choices),
    happen: (world) => shocksByTable(table, world),
  };
  return playFrom(compiled, initialWorld(compiled), compiled.pack.quarters, script, plan.draws ?? CENTRAL_DRAWS);
};
