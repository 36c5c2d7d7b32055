import { type CompiledPack, compilePack } from '../../../lib/engine/compile';
import { readOut } from '../../../lib/engine/read-out';
import { type PlayedRun, playRun } from '../../../lib/run/play-run';
import type { RunDocument } from '../../../lib/run/run-document';
import type { Seat } from './seat';
import { expect } from './test';

/** What the server keeps of the game in view, played again here, in Node. */
export interface Replayed {
  readonly compiled: CompiledPack;
  readonly played: PlayedRun;
}

/** Plays the game in view again from what the server keeps of it. */
export const replayInNode = async ({ page, pack }: Seat): Promise<Replayed> => {
  const answer = await page.request.get(`/api${new URL(page.url()).pathname}`);
  await expect(answer).toBeOK();
  const { run } = (await answer.json()) as { run: { document: RunDocument } };
  const compiled = compilePack(pack);
  const played = playRun(compiled, run.document);
  if (!played.ok) throw new Error(played.refusal.message);
  return { compiled, played: played.value };
};

/** Every tension and both capitals' confidence at the end of the game so far, to a tenth of a point. */
export const levelsInNode = ({ compiled, played }: Replayed): readonly string[] => {
  const { tensions, confidence } = readOut(compiled, played.worlds[played.worlds.length - 1]!.levels);
  return [...Object.values(tensions), ...Object.values(confidence)].map((level) => level.toFixed(1));
};
