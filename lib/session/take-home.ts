import type { CompiledPack } from '../engine/compile';
import type { SideId } from '../model/ids';
import type { Answer } from '../model/world-state';
import type { RunDocument, RunNode } from '../run/run-document';
import type { SessionPins } from './events';
import type { SessionFacts } from './played-session';
import type { SessionSettings } from './settings';

/** What a class leaves to be played on from. */
export interface FinishedSession extends SessionFacts {
  readonly pins: SessionPins;
  readonly settings: SessionSettings;
}

const answersOf = (choices: Readonly<Record<string, Readonly<Record<SideId, Answer>>>>, side: SideId) =>
  Object.fromEntries(
    Object.entries(choices).flatMap(([card, by]) => (by[side] === undefined ? [] : [[card, by[side]]])),
  );

/**
 * A solo run that begins with the first `quarters` quarters of a class, as they were played there, seen from one side;
 * later quarters are the player's and the counterpart's.
 */
export const takeHome = (
  compiled: CompiledPack,
  { pins, settings, resolved }: FinishedSession,
  side: SideId,
  quarters: number = resolved.length,
): RunDocument => {
  const other = compiled.sides[0] === side ? compiled.sides[1] : compiled.sides[0];
  const nodes = resolved.slice(0, quarters).map(
    ({ quarter, choices, shocks }): RunNode => ({
      id: `q${quarter}`,
      parent: quarter === 1 ? null : `q${quarter - 1}`,
      choices: answersOf(choices, side),
      given: { answers: answersOf(choices, other), shocks },
    }),
  );
  return {
    format: 1,
    packId: pins.packId,
    packHash: pins.packHash,
    engineVersion: pins.engineVersion,
    rngSeed: pins.rngSeed,
    side,
    counterpart: settings.counterpart,
    world: settings.world,
    shocks: settings.shocks,
    weights: {},
    nodes,
    head: nodes.at(-1)?.id ?? null,
  };
};
