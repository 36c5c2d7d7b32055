import { type CompiledPack, compilePack } from '../../lib/engine/compile';
import { initialWorld } from '../../lib/engine/deal';
import { CENTRAL_DRAWS } from '../../lib/engine/draws';
import { type Game, playFrom, recordedChoices } from '../../lib/engine/play';
import { projectWorld } from '../../lib/ensemble/project';
import type { Pack } from '../../lib/model/pack';
import type { Projection } from '../../lib/model/projection';
import type { WorldState } from '../../lib/model/world-state';

const HORIZON = 8;

const follow = (compiled: CompiledPack, from: WorldState, quarters: number): Game => {
  const script = { choose: (world: WorldState) => recordedChoices(compiled, world), happen: () => [] };
  const game = playFrom(compiled, from, quarters, script, CENTRAL_DRAWS);
  if (!game.ok) throw new Error(game.refusal.message);
  return game.value;
};

/** What an author sees beside an open card: the expected path from its quarter, and the fan of so many futures. */
export const previewCard = (pack: Pack, card: string, runs: number): { path: Game; fan: Projection } => {
  const compiled = compilePack(pack);
  const { quarter } = compiled.cardById.get(card)!.card;
  const from = follow(compiled, initialWorld(compiled), quarter - 1).worlds.at(-1)!;
  const [first, second] = compiled.sides;
  const record = { [first]: 'record', [second]: 'record' } as const;
  const fan = projectWorld(compiled, from, {
    runs,
    rngSeed: 1,
    horizon: HORIZON,
    choices: {},
    now: record,
    later: record,
    shocks: 'hazard',
  });
  return { path: follow(compiled, from, Math.min(HORIZON, pack.quarters - quarter + 1)), fan };
};
