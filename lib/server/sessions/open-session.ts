import { ENGINE_VERSION } from '../../engine/version';
import { decide } from '../../session/decide';
import type { Actor, RecordedEvent } from '../../session/events';
import { foldSession } from '../../session/evolve';
import { requirePack } from '../packs';
import { unwrap } from '../refused';
import { newSeed } from './codes';
import type { OpenSessionBody, SessionListing } from './contract';
import { sessionHub } from './hub';
import { columnsOf, createSession, toListing } from './store';

const HOST: Actor = { kind: 'host' };

/** Opens a session on the pack that is on offer, under pins that the server draws. Refuses as the session does. */
export const openSession = async (
  hostId: string,
  { packId, title, settings }: OpenSessionBody,
): Promise<SessionListing> => {
  const { compiled, stored } = sessionHub().readyPack(await requirePack(packId));
  const packHash = stored.pack.hash;
  const pins = { packId, packHash, engineVersion: ENGINE_VERSION, rngSeed: newSeed(), displaySeed: newSeed() };
  const at = Date.now();
  const events = unwrap(decide(compiled, null, { type: 'OpenSession', pins, settings }, HOST, at));
  const recorded: RecordedEvent[] = events.map((event, i) => ({ position: i + 1, at, actor: HOST, event }));
  const row = await createSession({
    hostId,
    title,
    packHash,
    events: recorded.map(({ actor, event }) => ({ at, actor, event, commandKey: null })),
    columns: columnsOf(foldSession(recorded), at),
  });
  return toListing(row);
};
