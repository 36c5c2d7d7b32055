import { ENGINE_VERSION } from '@/lib/engine/version';
import { accepted, type Result, refused } from '@/lib/model/refusal';
import { type OpenedGame, openAsItWas, openReplay, type ReplayReason } from '@/lib/run/open-game';
import type { RunDocument } from '@/lib/run/run-document';
import { runDocumentSchema } from '@/lib/run/run-schema';
import { parseLink } from '@/lib/run/share-link';
import { type PackContent, readPack, readPacks } from '../_data/packs';

/** What a link came to. */
export type SharedGame = OpenedGame<PackContent>;

/** Refusals of a version of a pack that its newest version can stand in for. */
const REPLAYED: Readonly<Record<string, ReplayReason>> = { 'unknown-pack': 'pack', 'unreadable-pack': 'unreadable' };

const readDocument = (fragment: string): Result<RunDocument> => {
  const parsed = parseLink(fragment);
  if (!parsed.ok) return parsed;
  const read = runDocumentSchema.safeParse(parsed.value);
  return read.success ? accepted(read.data) : refused('not-a-run', 'What the link holds is no game.');
};

/** Plays a link's moves on a version of its pack that this server has. */
export const readReplay = async (
  document: RunDocument,
  hash: string,
  reason: ReplayReason,
): Promise<Result<SharedGame>> => {
  const content = await readPack(hash);
  return content.ok ? openReplay(content.value, document, reason) : content;
};

/**
 * Reads the game of a link. Refuses with `no-link`, `damaged-link`, `newer-link`, `not-a-run`, `unknown-side`,
 * `unknown-pack`, or as the server does.
 */
export const readLink = async (fragment: string): Promise<Result<SharedGame>> => {
  const read = readDocument(fragment);
  if (!read.ok) return read;
  const document = read.value;
  const [listed, content] = await Promise.all([readPacks(), readPack(document.packHash)]);
  if (!listed.ok) return listed;
  // A pack of the studio may keep the id of the one that it was copied from, and is no earlier version of it.
  const isStudio = content.ok && content.value.studio === true;
  const newest = (!isStudio && listed.value.packs.find(({ id }) => id === document.packId)?.hash) || null;
  if (!content.ok) {
    const reason = REPLAYED[content.refusal.code];
    return reason === undefined || newest === null ? content : readReplay(document, newest, reason);
  }
  if (document.engineVersion !== ENGINE_VERSION) return readReplay(document, newest ?? document.packHash, 'engine');
  const isNewest = newest === null || newest === document.packHash;
  return openAsItWas(content.value, document, isNewest ? null : newest, 'tree');
};
