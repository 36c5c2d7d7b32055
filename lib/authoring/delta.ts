import { DRAFT_PARTS, type DraftDocument } from './draft-document';
import type { Json, JsonObject } from './json';

/** What is different between two states of a draft: whole parts, and of cards and shocks those that are; null: gone. */
export interface DraftDelta {
  readonly parts: Readonly<Record<string, Json>>;
  readonly cards: Readonly<Record<string, JsonObject | null>>;
  readonly shocks: Readonly<Record<string, JsonObject | null>>;
}

const FOLDERS = ['cards', 'shocks'] as const;

type Folder = Readonly<Record<string, JsonObject>>;

const differing = (before: Folder, after: Folder): Record<string, JsonObject | null> => ({
  ...Object.fromEntries(Object.entries(after).filter(([id, value]) => before[id] !== value)),
  ...Object.fromEntries(Object.keys(before).flatMap((id) => (id in after ? [] : [[id, null]]))),
});

/** What has changed, told by identity: parts that no change reached are the very same values. */
export const deltaBetween = (before: DraftDocument, after: DraftDocument): DraftDelta => ({
  parts: Object.fromEntries(
    DRAFT_PARTS.filter((part) => part !== 'cards' && part !== 'shocks' && before[part] !== after[part]).map((part) => [
      part,
      after[part]!,
    ]),
  ),
  cards: differing(before.cards, after.cards),
  shocks: differing(before.shocks, after.shocks),
});

const withFiles = (before: Folder, files: DraftDelta['cards']): Folder =>
  Object.fromEntries(
    Object.entries({ ...before, ...files }).flatMap(([id, value]) => (value === null ? [] : [[id, value]])),
  );

/** The draft after what has changed; all else stays the very same value, so that it need not be looked at again. */
export const withDelta = (before: DraftDocument, delta: DraftDelta): DraftDocument => {
  const folders = FOLDERS.map((folder) => [
    folder,
    Object.keys(delta[folder]).length === 0 ? before[folder] : withFiles(before[folder], delta[folder]),
  ]);
  return { ...before, ...delta.parts, ...Object.fromEntries(folders) };
};
