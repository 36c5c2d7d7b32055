import type { PackContent } from '../../../lib/server/packs';
import type { PostedCommand, SessionListing } from '../../../lib/server/sessions/contract';
import { SessionHub, sessionHub } from '../../../lib/server/sessions/hub';
import type { SessionSettings } from '../../../lib/session/settings';
import { aClassPack, aSettings, CLASS_TEXTS } from '../../builders/session';
import { type Device, device } from './device';

/** The class pack of the builders as the store keeps it. */
export const CLASS_PACK: PackContent = {
  pack: { ...aClassPack(), hash: 'c'.repeat(64) },
  texts: { en: CLASS_TEXTS, ja: { ...CLASS_TEXTS, language: 'ja' } },
};

/** A room with its host, whose session has just been opened. */
export interface Room {
  readonly host: Device;
  readonly id: string;
  readonly code: string;
  readonly projectorKey: string;
  /** The host does something that must be accepted. */
  readonly does: (command: PostedCommand) => Promise<void>;
  /** The host presses the primary button until the session stands in a phase. */
  readonly goesTo: (phase: string) => Promise<void>;
}

let hosts = 0;

/** Opens a session by a host of its own. */
export const openRoom = async (settings: Partial<SessionSettings> = {}, by?: Device): Promise<Room> => {
  const host = by ?? device();
  if (!by) await host.signIn(`host-${++hosts}@school.example`);
  const answer = await host.post('/api/sessions', {
    packId: 'builder',
    title: 'Class 3B',
    settings: aSettings(settings),
  });
  if (answer.status !== 201) throw new Error(`Opening was refused: ${await answer.text()}`);
  const { session } = (await answer.json()) as { session: SessionListing };
  const does = async (command: PostedCommand): Promise<void> => {
    const told = await host.asks(session.id, 'host', command);
    if (told.status !== 200) throw new Error(`${command.type} was refused: ${await told.text()}`);
  };
  const goesTo = async (phase: string): Promise<void> => {
    for (let i = 0; i < 30; i++) {
      const { view } = await host.sees(session.id, 'host');
      if (view.room.place.phase === phase) return;
      await does({ type: 'GoOn', from: view.room.place, without: 'undecided' });
    }
  };
  return { host, id: session.id, code: session.joinCode ?? '', projectorKey: session.projectorKey, does, goesTo };
};

/** A student who has joined. */
export interface Student {
  readonly at: Device;
  readonly seat: string;
  readonly pin: string;
}

/** So many students join, each on a phone of their own. */
export const joined = async (room: Room, students: number): Promise<Student[]> => {
  const class_: Student[] = [];
  for (let i = 0; i < students; i++) {
    const at = device();
    const { seat, pin } = await at.join(room.code);
    class_.push({ at, seat, pin });
  }
  return class_;
};

/** Ends this process's memory of its sessions, as a restart does; the store is all that is left. */
export const restart = async (): Promise<void> => {
  await sessionHub().stop();
  Reflect.set(globalThis, 'twoCapitalsHub', new SessionHub());
};
