import { type CompiledPack, compilePack } from '@/lib/engine/compile';
import { ENGINE_VERSION } from '@/lib/engine/version';
import { accepted, type Result, refused } from '@/lib/model/refusal';
import { findImpossible, type MoveFault, type Replay, replayOn } from '@/lib/run/replay';
import type { RunDocument } from '@/lib/run/run-document';
import { runDocumentSchema } from '@/lib/run/run-schema';
import { parseLink } from '@/lib/run/share-link';
import { type PackContent, readPack, readPacks } from '../_data/packs';

/** Why a link's game can't be shown just as it was. */
export type ReplayReason = 'engine' | 'pack';

/** What a link came to. */
export type SharedGame =
  /** It opens as it was; `newest` is the pack's newest version here where it is another one. */
  | {
      readonly kind: 'asItWas';
      readonly content: PackContent;
      readonly document: RunDocument;
      readonly newest: string | null;
    }
  /** Some of its moves can't be made. */
  | {
      readonly kind: 'impossible';
      readonly content: PackContent;
      readonly document: RunDocument;
      readonly faults: readonly MoveFault[];
    }
  /** Its moves can be played again on the newest version here. */
  | {
      readonly kind: 'replay';
      readonly reason: ReplayReason;
      readonly content: PackContent;
      readonly replay: Replay;
    };

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
  if (!content.ok) return content;
  const replay = replayOn(compilePack(content.value.pack), document);
  return replay.ok
    ? accepted({ kind: 'replay', reason, content: content.value, replay: replay.value })
    : refused(replay.refusal.code, replay.refusal.message);
};

const asItWas = (
  compiled: CompiledPack,
  content: PackContent,
  document: RunDocument,
  newest: string | null,
): Result<SharedGame> => {
  if (content.pack.id !== document.packId) return refused('not-a-run', 'What the link holds does not fit its period.');
  if (!compiled.sides.includes(document.side))
    return refused('unknown-side', `${document.side} is no side of ${document.packId}.`);
  const faults = findImpossible(compiled, document);
  return accepted(
    faults.length > 0
      ? { kind: 'impossible', content, document, faults }
      : { kind: 'asItWas', content, document, newest },
  );
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
  const newest = listed.value.packs.find(({ id }) => id === document.packId)?.hash ?? null;
  if (!content.ok) {
    if (content.refusal.code !== 'unknown-pack' || newest === null) return content;
    return readReplay(document, newest, 'pack');
  }
  if (document.engineVersion !== ENGINE_VERSION) return readReplay(document, newest ?? document.packHash, 'engine');
  const isNewest = newest === null || newest === document.packHash;
  return asItWas(compilePack(content.value.pack), content.value, document, isNewest ? null : newest);
};
