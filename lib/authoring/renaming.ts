import { accepted, type Result, refused } from '../model/refusal';
import { applyChanges, type Change } from './changes';
import type { DraftDocument } from './draft-document';
import { isFileId } from './draft-shape';
import { renameKey } from './ids';
import { findAt, isObject, listAt, objectAt } from './json';
import { type Mention, mentionsOf, type NamedKind } from './mentions';

/** Words that stand where a side's id may stand, and mean something else. */
const TAKEN_BY_WORDS: Readonly<Record<NamedKind, readonly string[]>> = {
  side: ['shared', 'home', 'region', 'joint', 'both', 'observers', 'alliance', 'gap'],
  indicator: [],
  tension: [],
  role: [],
};

/** The ids of one kind that a draft has, in their order. */
export const idsOf = (document: DraftDocument, kind: NamedKind): readonly string[] => {
  if (kind === 'side')
    return listAt(document, ['pack', 'sides']).flatMap((side) =>
      isObject(side) && typeof side.id === 'string' ? [side.id] : [],
    );
  return Object.keys(objectAt(document, ['pack', `${kind}s`]));
};

/** Refuses with `bad-id` and `id-taken` what can't be the id of something new. */
export const requireNewId = (document: DraftDocument, kind: NamedKind, id: string): Result<string> => {
  if (!isFileId(id)) return refused('bad-id', 'An id is lower-case words joined by hyphens.');
  if (TAKEN_BY_WORDS[kind].includes(id) || idsOf(document, kind).includes(id))
    return refused('id-taken', `There is ${id} already.`);
  return accepted(id);
};

const deepestFirst = (a: Mention, b: Mention): number => b.path.length - a.path.length;

/** What gives something another id wherever the draft names it. Refuses with `bad-id` and `id-taken`. */
export const renaming = (document: DraftDocument, kind: NamedKind, from: string, to: string): Result<Change[]> => {
  const free = requireNewId(document, kind, to);
  if (!free.ok) return free;
  const mentions = mentionsOf(document, kind, from);
  const changes: Change[] = mentions
    .filter((mention) => mention.as === 'value')
    .map(({ path }) => ({ op: 'set', path, value: to }));
  let now = applyChanges(document, changes);
  for (const { path } of mentions.filter((mention) => mention.as === 'key').sort(deepestFirst)) {
    if (!now.ok) return now;
    // A key that is there already under the new name stays: nothing that an author wrote is overwritten.
    if (findAt(now.value.document, [...path.slice(0, -1), to]) !== undefined) continue;
    const renamed = renameKey(now.value.document, path, to);
    changes.push(...renamed);
    now = applyChanges(now.value.document, renamed);
  }
  return now.ok ? accepted(changes) : now;
};
