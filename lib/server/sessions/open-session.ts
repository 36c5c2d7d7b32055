import { ENGINE_VERSION } from '../../engine/version';
import { decide } from '../../session/decide';
import type { Actor, RecordedEvent } from '../../session/events';
import { foldSession } from '../../session/evolve';
import { requirePack, type StoredPack } from '../packs';
import { unwrap } from '../refused';
import { requirePackFor } from '../studio/publications';
import { newSeed } from './codes';
import type { OpenSessionBody, SessionListing } from './contract';
import { sessionHub } from './hub';
import { columnsOf, createSession, toListing } from './store';

const HOST: Actor = { kind: 'host' };

const packFor = (hostId: string, { packId, packHash }: OpenSessionBody): Promise<StoredPack> =>
  packHash === undefined ? requirePack(packId) : requirePackFor(hostId, packHash);

/** Opens a session on the pack that its host chose, under pins that the server draws. Refuses as the session does. */
export const openSession = async (hostId: string, body: OpenSessionBody): Promise<SessionListing> => {
  const { compiled, stored } = sessionHub().readyPack(await packFor(hostId, body));
  const { title, settings } = body;
  const { id: packId, hash: packHash } = stored.pack;
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
