import { expect, test } from 'vitest';
import { compilePack } from '../../lib/engine/compile';
import { initialWorld } from '../../lib/engine/deal';
import { playFrom, playGame, recordedChoices } from '../../lib/engine/play';
import { ENGINE_VERSION } from '../../lib/engine/version';
import { projectWorld } from '../../lib/ensemble/project';
import { drawsOf, strikingShocks } from '../../lib/ensemble/world-draws';
import type { Pack } from '../../lib/model/pack';
import { PLAYED_RUN, type WorldState } from '../../lib/model/world-state';
import { loadShippedPacks } from '../../lib/packs/files';
import { aFullPack } from '../builders/pack';

/*
 * Pack, choices and rngSeed fix every level. A changed row here breaks links and replays: it needs a new engine version
 * (or a new version of the pack) and a sentence in the commit that says why.
 */

const RNG_SEED = 20100528;

const round = (value: number): number => Number(value.toFixed(9));

const levelsOf = (pack: Pack, worlds: readonly WorldState[]) =>
  Object.fromEntries(pack.indicators.map(({ id }, i) => [id, worlds.map((world) => round(world.levels[i]!))]));

const goldenOf = (pack: Pack) => {
  const compiled = compilePack(pack);
  const [first, second] = compiled.sides;
  const central = playGame(compiled, { choices: 'record', shocks: 'record' });
  const drawn = playFrom(
    compiled,
    initialWorld(compiled),
    pack.quarters,
    {
      choose: (world) => recordedChoices(compiled, world),
      happen: (world) => strikingShocks(compiled, world, RNG_SEED, PLAYED_RUN),
    },
    drawsOf({ kind: 'draw', rngSeed: RNG_SEED, run: PLAYED_RUN }),
  );
  if (!central.ok || !drawn.ok) throw new Error(`${pack.id} can't be played by its record.`);
  const fans = projectWorld(compiled, initialWorld(compiled), {
    runs: 500,
    rngSeed: RNG_SEED,
    horizon: pack.quarters,
    choices: {},
    now: { [first]: 'even', [second]: 'even' },
    later: { [first]: 'even', [second]: 'even' },
    shocks: 'hazard',
  });
  const last = drawn.value.worlds[pack.quarters]!;
  return {
    engineVersion: ENGINE_VERSION,
    pack: `${pack.id} ${pack.version}`,
    central: levelsOf(pack, central.value.worlds),
    drawn: { shocks: last.happened, levels: levelsOf(pack, drawn.value.worlds) },
    tensionsAtTheEnd: Object.fromEntries(
      Object.entries(fans.tensions).map(([id, spreads]) => {
        const { p05, p50, p95 } = spreads[pack.quarters]!;
        return [id, [p05, p50, p95].map(round)];
      }),
    ),
  };
};

const packs = [aFullPack(), ...loadShippedPacks().flatMap(({ bundle }) => (bundle ? [bundle.pack] : []))];

test.each(packs.map((pack) => [pack.id, pack] as const))('%s gives the numbers it gave before', async (id, pack) => {
  await expect(`${JSON.stringify(goldenOf(pack), null, 1)}\n`).toMatchFileSnapshot(`./${id}.json`);
});
