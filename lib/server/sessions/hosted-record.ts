import type { SessionRecord } from './contract';
import { sessionHub } from './hub';
import type { ReadyPack } from './live-session';
import { readRecord } from './read-session';

/** A class that is over, for its host: what it leaves behind and the pack that it was played on. */
export interface HostedRecord {
  readonly record: SessionRecord;
  readonly pack: ReadyPack;
}

/** What a host's class leaves behind; undefined where the host has no such class. Refuses with `not-over` before the debrief. */
export const findHostedRecord = async (host: string, id: string): Promise<HostedRecord | undefined> => {
  const live = await sessionHub().find({ id });
  if (!live || live.row.hostId !== host) return undefined;
  return { record: await readRecord(live, { kind: 'host' }), pack: live.pack };
};
