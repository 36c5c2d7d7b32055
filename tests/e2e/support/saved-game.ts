import { type APIRequestContext, expect } from '@playwright/test';
import { type CompiledPack, compilePack } from '../../../lib/engine/compile';
import { dealtCards, isOpen } from '../../../lib/engine/deal';
import { ENGINE_VERSION } from '../../../lib/engine/version';
import type { Answer } from '../../../lib/model/world-state';
import { playRun } from '../../../lib/run/play-run';
import type { RunDocument } from '../../../lib/run/run-document';
import { commitQuarter } from '../../../lib/run/run-moves';
import type { PackContent } from '../../../lib/server/packs';

/** The fixed luck of games that a test begins in the middle. */
const RNG_SEED = 2010;

/** A game before its first quarter: its counterpart acts in its own interest, in one drawn future. */
export const newGame = ({ pack }: PackContent, side: string, setting: Partial<RunDocument> = {}): RunDocument => ({
  format: 1,
  packId: pack.id,
  packHash: pack.hash,
  engineVersion: ENGINE_VERSION,
  rngSeed: RNG_SEED,
  side,
  counterpart: 'interest',
  world: 'draw',
  shocks: 'chance',
  weights: {},
  nodes: [],
  head: null,
  ...setting,
});

const freeAnswers = (compiled: CompiledPack, game: RunDocument): Record<string, Answer> => {
  const played = playRun(compiled, game);
  if (!played.ok) throw new Error(played.refusal.message);
  const world = played.value.worlds[played.value.worlds.length - 1]!;
  const own = dealtCards(compiled, world).filter(({ deciders }) => deciders.includes(game.side));
  return Object.fromEntries(
    own.map(({ card }) => {
      const free = card.options.find((option) => option.cost === 0 && isOpen(compiled, world, option));
      return [card.id, free?.id ?? null];
    }),
  );
};

/** Commits so many more quarters, with the first option of each card that costs nothing. */
export const playOn = ({ pack }: PackContent, game: RunDocument, quarters: number): RunDocument => {
  const compiled = compilePack(pack);
  let at = game;
  for (let i = 0; i < quarters; i += 1) at = commitQuarter(at, freeAnswers(compiled, at));
  return at;
};

/** Saves a game for the browser whose requests these are; gives the path of its page. */
export const saveGame = async (request: APIRequestContext, document: RunDocument): Promise<string> => {
  const answer = await request.post('/api/runs', { data: { document } });
  await expect(answer).toBeOK();
  const { run } = (await answer.json()) as { run: { id: string } };
  return `/runs/${run.id}`;
};
