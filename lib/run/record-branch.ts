import type { CompiledPack } from '../engine/compile';
import { initialWorld, recordedAnswers } from '../engine/deal';
import type { WorldState } from '../model/world-state';
import { type PlayedQuarter, type PlayedRun, playQuarter } from './play-run';
import type { RunSetting } from './run-document';

/** Plays a quarter by the record. A pack's record can be paid on both sides; where the other side did otherwise, what can't be made is set aside. */
const playRecorded = (
  compiled: CompiledPack,
  document: RunSetting,
  world: WorldState,
  node: string,
): PlayedQuarter | null => {
  const recorded = recordedAnswers(compiled, world, document.side);
  const answered = Object.keys(recorded).filter((card) => recorded[card] !== null);
  for (let kept = answered.length; kept >= 0; kept--) {
    const choices = { ...recorded, ...Object.fromEntries(answered.slice(kept).map((card) => [card, null])) };
    const played = playQuarter(compiled, document, world, { id: node, choices });
    if (played.ok) return played.value;
  }
  return null;
};

/** The same run to its last quarter with every card of the player answered as the documents report; nothing else differs. */
export const playRecord = (compiled: CompiledPack, document: RunSetting): PlayedRun => {
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
