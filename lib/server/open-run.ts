import { ENGINE_VERSION } from '../engine/version';
import { type Result, refused } from '../model/refusal';
import { type OpenedGame, openAsItWas, openReplay } from '../run/open-game';
import type { RunDocument } from '../run/run-document';
import { findPackByHash, requirePack, type StoredPack } from './packs';
import { RefusedError, type ServerResult, UNKNOWN_PACK } from './refused';

/** What a saved run came to, and where its own version of its pack could not be read. */
export interface OpenedRun {
  readonly game: Result<OpenedGame<StoredPack>>;
  /** The path within the stored version; null where it could be read. */
  readonly unreadable: string | null;
}

const asResult = async (read: () => Promise<StoredPack | undefined>): Promise<ServerResult<StoredPack>> => {
  try {
    const stored = await read();
    return stored ? { ok: true, value: stored } : { ok: false, refusal: UNKNOWN_PACK };
  } catch (error) {
    if (error instanceof RefusedError) return { ok: false, refusal: error.refusal };
    throw error;
  }
};

/**
 * Opens a saved run as it was, or says why it can't be and what replays on the newest version of its pack. With
 * `onNewest` a run of an earlier version is replayed too. Nothing that is saved changes by it.
 */
export const openRun = async (document: RunDocument, onNewest = false): Promise<OpenedRun> => {
  const own = await asResult(() => findPackByHash(document.packHash));
  const offered = await asResult(() => requirePack(document.packId));
  // A pack of the studio may keep the id of the one that it was copied from, and is no earlier version of it.
  const isStudio = own.ok && own.value.studio;
  const newest = offered.ok && !isStudio ? offered.value : null;
  if (!own.ok) {
    const place = own.refusal.issues?.[0]?.path || 'content';
    const game = newest ? openReplay(newest, document, 'unreadable') : refused(own.refusal.code, own.refusal.message);
    return { game, unreadable: place };
  }
  const newer = newest && newest.pack.hash !== document.packHash ? newest : null;
  const open = (): Result<OpenedGame<StoredPack>> => {
    if (document.engineVersion !== ENGINE_VERSION) return openReplay(newest ?? own.value, document, 'engine');
    if (onNewest && newer) return openReplay(newer, document, 'pack');
    return openAsItWas(own.value, document, newer?.pack.hash ?? null, 'head');
  };
  return { game: open(), unreadable: null };
};
