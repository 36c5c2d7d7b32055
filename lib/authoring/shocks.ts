import type { Change } from './changes';
import type { DraftDocument } from './draft-document';
import { dropKey, freeId, renameKey } from './ids';
import { findAt, isObject } from './json';
import { rewriteConditions, withKeyNamed } from './references';
import { inSequence } from './sequence';
import { setIn } from './set-in';

/** Adds a shock, still empty, that has no chance in any quarter yet. */
export const addShock = (document: DraftDocument, id: string): readonly Change[] => [
  { op: 'set', path: ['shocks', id], value: { id, headline: '', news: '', effects: [] } },
  setIn(document, ['pack', 'shocks', id], { probability: {}, recorded: [] }),
];

/** Adds a copy of a shock, with its chances and its Japanese texts. */
export const duplicateShock = (document: DraftDocument, from: string): { id: string; changes: readonly Change[] } => {
  const shock = document.shocks[from];
  const id = freeId(from, Object.keys(document.shocks));
  if (!shock) return { id: from, changes: [] };
  const [chances, texts] = [findAt(document, ['pack', 'shocks', from]), findAt(document, ['ja', 'shocks', from])];
  return {
    id,
    changes: [
      { op: 'set', path: ['shocks', id], value: { ...shock, id } },
      ...(chances === undefined ? [] : [{ op: 'set' as const, path: ['pack', 'shocks', id], value: chances }]),
      ...(texts === undefined ? [] : [{ op: 'set' as const, path: ['ja', 'shocks', id], value: texts }]),
    ],
  };
};

/** Removes a shock with its chances and its Japanese texts. Conditions that name it stay and become problems. */
export const removeShock = (document: DraftDocument, id: string): readonly Change[] => [
  { op: 'unset', path: ['shocks', id] },
  ...dropKey(document, ['pack', 'shocks', id]),
  ...dropKey(document, ['ja', 'shocks', id]),
];

/** Gives a shock another id, everywhere: its chances, conditions, checks and Japanese texts. */
export const renameShock = (document: DraftDocument, from: string, to: string): readonly Change[] =>
  from === to || !document.shocks[from]
    ? []
    : inSequence(document, [
        (now) => rewriteConditions(now, ({ shock }) => shock === from, 'shock', to),
        (now) => renameKey(now, ['shocks', from], to),
        () => [{ op: 'set', path: ['shocks', to, 'id'], value: to }],
        (now) => renameKey(now, ['pack', 'shocks', from], to),
        (now) => renameKey(now, ['ja', 'shocks', from], to),
        (now) =>
          now.checks.flatMap((check, i): Change[] => {
            const shocks = findAt(check, ['given', 'shocks']);
            if (!isObject(shocks) || !Object.hasOwn(shocks, from)) return [];
            return [{ op: 'set', path: ['checks', i, 'given', 'shocks'], value: withKeyNamed(shocks, from, to) }];
          }),
      ]);

/** The path to a shock's chances: in pack.yaml, or, where only it has them, in its own file. */
export const chancesPath = (document: DraftDocument, id: string): readonly string[] => {
  const own = document.shocks[id];
  const isOwn =
    !isObject(findAt(document, ['pack', 'shocks', id])) && (own?.probability ?? own?.recorded) !== undefined;
  return isOwn ? ['shocks', id] : ['pack', 'shocks', id];
};

/** Places a shock in a quarter of the record, or takes it out. */
export const recordShock = (
  document: DraftDocument,
  id: string,
  quarter: string,
  isRecorded: boolean,
): readonly Change[] => {
  const path = [...chancesPath(document, id), 'recorded'];
  const stated = findAt(document, path);
  const others = Array.isArray(stated) ? stated.filter((known) => known !== quarter) : [];
  return [setIn(document, path, isRecorded ? [...others, quarter].map(String).sort() : others)];
};
