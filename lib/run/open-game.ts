import { type CompiledPack, compilePack } from '../engine/compile';
import type { Pack } from '../model/pack';
import { accepted, type Result, refused } from '../model/refusal';
import { playRun } from './play-run';
import { findImpossible, type MoveFault, type Replay, replayOn } from './replay';
import { pathTo, type RunDocument } from './run-document';

/** Why a game can't be shown just as it was, or is to be played on another version. */
export type ReplayReason = 'engine' | 'pack' | 'unreadable';

/** What a game came to on the versions of its pack that are at hand; `Content` is a pack with whatever comes with it. */
export type OpenedGame<Content> =
  /** It opens as it was; `newest` is the hash of the pack's newest version where that is another one. */
  | {
      readonly kind: 'asItWas';
      readonly content: Content;
      readonly document: RunDocument;
      readonly newest: string | null;
    }
  /** Some of its moves can't be made. */
  | {
      readonly kind: 'impossible';
      readonly content: Content;
      readonly document: RunDocument;
      readonly faults: readonly MoveFault[];
    }
  /** Its moves can be played again on this version. */
  | {
      readonly kind: 'replay';
      readonly reason: ReplayReason;
      readonly content: Content;
      readonly replay: Replay;
    };

/** How far a game must be playable: every branch, or the one in hand, the others being marked in the tree. */
export type Reach = 'tree' | 'head';

const isPlayedToHead = (compiled: CompiledPack, document: RunDocument): boolean =>
  pathTo(document, document.head).length <= compiled.pack.quarters && playRun(compiled, document).ok;

/**
 * Opens a game of this engine on its own version of its pack. Refuses with `not-a-run` where the pack is another one,
 * and with `unknown-side`.
 */
export const openAsItWas = <Content extends { readonly pack: Pack }>(
  content: Content,
  document: RunDocument,
  newest: string | null,
  reach: Reach,
): Result<OpenedGame<Content>> => {
  if (content.pack.id !== document.packId) return refused('not-a-run', 'The game does not fit its period.');
  const compiled = compilePack(content.pack);
  if (!compiled.sides.includes(document.side))
    return refused('unknown-side', `${document.side} is no side of ${document.packId}.`);
  const isSound = reach === 'head' && isPlayedToHead(compiled, document);
  const faults = isSound ? [] : findImpossible(compiled, document);
  return accepted(
    faults.length > 0
      ? { kind: 'impossible', content, document, faults }
      : { kind: 'asItWas', content, document, newest },
  );
};

/** Plays a game's moves on a version of its pack, by this engine. Refuses with `unknown-side`. */
export const openReplay = <Content extends { readonly pack: Pack }>(
  content: Content,
  document: RunDocument,
  reason: ReplayReason,
): Result<OpenedGame<Content>> => {
  const replay = replayOn(compilePack(content.pack), document);
  return replay.ok ? accepted({ kind: 'replay', reason, content, replay: replay.value }) : replay;
};
