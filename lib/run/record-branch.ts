import type { CompiledPack } from '../engine/compile';
import { initialWorld, recordedAnswers } from '../engine/deal';
import type { WorldState } from '../model/world-state';
import { type PlayedQuarter, type PlayedRun, playQuarter } from './play-run';
import type { RunDocument } from './run-document';

/** Recorded answers, those that can't be made here set aside: what the player's tree led to may close or forbid none, but a link may be anyone's. */
const playRecorded = (
  compiled: CompiledPack,
  document: RunDocument,
  world: WorldState,
  node: string,
): PlayedQuarter | null => {
  const recorded = recordedAnswers(compiled, world, document.side);
  const answered = Object.keys(recorded).filter((card) => recorded[card] !== null);
  for (let kept = answered.length; kept >= 0; kept--) {
    const answers = { ...recorded, ...Object.fromEntries(answered.slice(kept).map((card) => [card, null])) };
    const played = playQuarter(compiled, document, world, node, answers);
    if (played.ok) return played.value;
  }
  return null;
};

/** The same run to its last quarter with every card of the player answered as the documents report; nothing else differs. */
export const playRecord = (compiled: CompiledPack, document: RunDocument): PlayedRun => {
  const worlds: WorldState[] = [initialWorld(compiled)];
  const quarters: PlayedQuarter[] = [];
  while (quarters.length < compiled.pack.quarters) {
    const played = playRecorded(compiled, document, worlds[worlds.length - 1]!, `record-${quarters.length + 1}`);
    if (!played) break;
    quarters.push(played);
    worlds.push(played.record.world);
  }
  return { worlds, quarters };
};
