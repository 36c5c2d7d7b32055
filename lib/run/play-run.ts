import { actFor, type CounterpartMove } from '../counterpart/act';
import type { CompiledPack } from '../engine/compile';
import { checkChoices, dealtCards, initialWorld, withAnswers } from '../engine/deal';
import { recordedShocks, shocksByTable } from '../engine/play';
import { type QuarterRecord, stepQuarter } from '../engine/step';
import { drawsOf, strikingShocks } from '../ensemble/world-draws';
import { accepted, type Result } from '../model/refusal';
import { PLAYED_RUN, type World, type WorldState } from '../model/world-state';
import { type GivenQuarter, pathTo, type RunDocument, type RunNode, type RunSetting } from './run-document';

/** One quarter of a run as it was played. */
export interface PlayedQuarter {
  readonly node: string;
  readonly record: QuarterRecord;
  readonly counterpart: CounterpartMove;
}

/** A branch of a run as it was played. */
export interface PlayedRun {
  /** World at the start, then after each quarter. */
  readonly worlds: readonly WorldState[];
  readonly quarters: readonly PlayedQuarter[];
}

const worldOf = (document: RunSetting): World =>
  document.world === 'central' ? { kind: 'central' } : { kind: 'draw', rngSeed: document.rngSeed, run: PLAYED_RUN };

/** The side that the player does not play. */
export const otherSide = (compiled: CompiledPack, document: Pick<RunDocument, 'side'>): string =>
  compiled.sides[0] === document.side ? compiled.sides[1] : compiled.sides[0];

const shocksOf = (compiled: CompiledPack, document: RunSetting, world: WorldState): string[] => {
  if (document.shocks === 'none') return [];
  if (document.shocks === 'record') return shocksByTable(recordedShocks(compiled), world);
  return strikingShocks(compiled, world, document.rngSeed, PLAYED_RUN);
};

const counterpartOf = (
  compiled: CompiledPack,
  document: RunSetting,
  world: WorldState,
  given: GivenQuarter | undefined,
): CounterpartMove =>
  given
    ? { answers: given.answers, reason: null }
    : actFor(compiled, world, otherSide(compiled, document), document.counterpart, document.rngSeed);

/** Plays one more quarter of a run: the player's answers, the counterpart's, what chance brings; or what a class gave. */
export const playQuarter = (
  compiled: CompiledPack,
  document: RunSetting,
  world: WorldState,
  node: Omit<RunNode, 'parent'>,
): Result<PlayedQuarter> => {
  const other = otherSide(compiled, document);
  const counterpart = counterpartOf(compiled, document, world, node.given);
  const dealt = new Set(dealtCards(compiled, world).map(({ card }) => card.id));
  const own = Object.fromEntries(Object.entries(node.choices).filter(([card]) => dealt.has(card)));
  const choices = checkChoices(
    compiled,
    world,
    withAnswers(withAnswers({}, document.side, own), other, counterpart.answers),
  );
  if (!choices.ok) return choices;
  const shocks = node.given?.shocks ?? shocksOf(compiled, document, world);
  const record = stepQuarter(compiled, world, choices.value, shocks, drawsOf(worldOf(document)));
  return accepted({ node: node.id, record, counterpart });
};

/** Plays a run from its start to a node; the same document gives the same numbers everywhere. */
export const playRun = (
  compiled: CompiledPack,
  document: RunDocument,
  node: string | null = document.head,
): Result<PlayedRun> => {
  const worlds: WorldState[] = [initialWorld(compiled)];
  const quarters: PlayedQuarter[] = [];
  for (const step of pathTo(document, node)) {
    const played = playQuarter(compiled, document, worlds[worlds.length - 1]!, step);
    if (!played.ok) return played;
    quarters.push(played.value);
    worlds.push(played.value.record.world);
  }
  return accepted({ worlds, quarters });
};

/** The same branch without one answer: the card set aside by the player, all else equal, the counterpart's moves as played. */
export const playWithout = (
  compiled: CompiledPack,
  document: RunDocument,
  played: PlayedRun,
  card: string,
): PlayedRun => {
  const worlds: WorldState[] = [initialWorld(compiled)];
  const quarters: PlayedQuarter[] = [];
  for (const quarter of played.quarters) {
    const { choices, shocks } = quarter.record;
    const kept = choices[card] ? withAnswers(choices, document.side, { [card]: null }) : choices;
    const record = stepQuarter(compiled, worlds[worlds.length - 1]!, kept, shocks, drawsOf(worldOf(document)));
    quarters.push({ ...quarter, record });
    worlds.push(record.world);
  }
  return { worlds, quarters };
};
