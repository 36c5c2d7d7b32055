import { type CompiledPack, calendarQuarter } from '../engine/compile';
import { type ReadOut, readOut } from '../engine/read-out';
import { ENGINE_VERSION } from '../engine/version';
import type { WorldState } from '../model/world-state';
import { playRun } from '../run/play-run';
import { redLineStandings } from '../run/red-lines';
import { branchEnds, pathTo, type RunDocument } from '../run/run-document';

/** Where everything stands at the end of one quarter of one branch of a run; quarter 0 is the start. */
export interface QuarterLevels {
  /** Branches in the order in which they were ended, from 1. */
  readonly branch: number;
  readonly quarter: number;
  /** As `2010-Q2`; empty at the start. */
  readonly calendarQuarter: string;
  /** Whether the quarter lies on the branch in hand. */
  readonly inHand: boolean;
  readonly world: WorldState;
  /** Read with the pack's own weights. */
  readonly read: ReadOut;
  /** Shocks that struck in the quarter. */
  readonly shocks: readonly string[];
  /** Whether each of the player's red lines is crossed here, in the pack's order. */
  readonly redLines: readonly boolean[];
}

const levelsOfBranch = (
  compiled: CompiledPack,
  document: RunDocument,
  branch: number,
  end: string | null,
): QuarterLevels[] => {
  const played = playRun(compiled, document, end);
  if (!played.ok) return [];
  const { worlds, quarters } = played.value;
  const path = new Set(pathTo(document, document.head).map(({ id }) => id));
  const lines = redLineStandings(compiled, document.side, worlds);
  return worlds.map((world, quarter) => ({
    branch,
    quarter,
    calendarQuarter: quarter === 0 ? '' : calendarQuarter(compiled.pack.starts, quarter),
    inHand: quarter === 0 || path.has(quarters[quarter - 1]!.node),
    world,
    read: readOut(compiled, world.levels),
    shocks: quarters[quarter - 1]?.record.shocks ?? [],
    redLines: lines.map(({ crossed }) => crossed.includes(quarter)),
  }));
};

/**
 * The numbers of every branch of a run, each from the start on, so that a branch is a table of its own; none where this
 * engine would play the run otherwise.
 */
export const runLevels = (compiled: CompiledPack, document: RunDocument): QuarterLevels[] => {
  if (document.engineVersion !== ENGINE_VERSION) return [];
  const ends = branchEnds(document).map(({ id }) => id);
  return (ends.length === 0 ? [null] : ends).flatMap((end, i) => levelsOfBranch(compiled, document, i + 1, end));
};
