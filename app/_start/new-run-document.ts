import { ENGINE_VERSION } from '@/lib/engine/version';
import type { RunDocument } from '@/lib/run/run-document';
import type { StartPeriod } from './start-period';

/** What a player settles before a game begins. */
export interface StartChoices {
  readonly side: string;
  readonly counterpart: RunDocument['counterpart'];
  readonly world: RunDocument['world'];
}

/** A run at its start. In a drawn future shocks strike by chance, on the central path where the documents place them. */
export const newRunDocument = (period: StartPeriod, choices: StartChoices, rngSeed: number): RunDocument => ({
  format: 1,
  packId: period.id,
  packHash: period.hash,
  engineVersion: ENGINE_VERSION,
  rngSeed,
  ...choices,
  shocks: choices.world === 'draw' ? 'chance' : 'record',
  weights: {},
  nodes: [],
  head: null,
});
