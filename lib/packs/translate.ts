import { once } from '../memo/once';
import type { Issue } from '../model/refusal';
import { say } from '../model/saying';
import { error, excerpt, warning, within } from './issue';
import { hintNearest } from './nearest';
import { ownEntry } from './own-entry';
import { UNWRITTEN } from './read-shape';

/** Texts nested by id; lines stand in lists. */
export type TextTree = string | readonly TextTree[] | { readonly [key: string]: TextTree };

const isLines = (tree: TextTree | undefined): tree is readonly TextTree[] => Array.isArray(tree);

/** Texts with the faults found in them. */
interface Translated {
  readonly texts: TextTree;
  readonly issues: readonly Issue[];
}

/** A text that is not written yet lacks no translation. */
const untranslated = (english: string, path: string): Translated => ({
  texts: english,
  issues:
    english === UNWRITTEN
      ? []
      : [warning('untranslated', path, say('untranslated', { text: excerpt(english) }), say('add-translation'))],
});

const lines = (english: readonly TextTree[], other: TextTree | undefined, path: string): Translated => {
  const given = isLines(other) ? other : null;
  const count =
    given && given.length !== english.length
      ? [
          error(
            'line-count',
            path,
            say('line-count', { count: given.length, english: english.length }),
            say('one-line-each'),
          ),
        ]
      : [];
  const each = english.map((line, i) => translateTree(line, given?.[i], `${path}[${i}]`));
  return { texts: each.map(({ texts }) => texts), issues: [...count, ...each.flatMap(({ issues }) => issues)] };
};

type ById = { readonly [key: string]: TextTree };

const byId = once((english: ById, other: TextTree | undefined, path: string): Translated => {
  const given = typeof other === 'object' && !isLines(other) ? other : {};
  const known = Object.keys(english);
  const surplus = Object.keys(given).filter((key) => !Object.hasOwn(english, key));
  const each = known.map((key) => translateTree(english[key]!, ownEntry(given, key), within(path, key)));
  return {
    texts: Object.fromEntries(known.map((key, i) => [key, each[i]!.texts])),
    issues: [
      ...surplus.map((key) =>
        warning(
          'surplus-translation',
          within(path, key),
          say('surplus-translation', { id: key }),
          hintNearest(key, known),
        ),
      ),
      ...each.flatMap(({ issues }) => issues),
    ],
  };
});

const translateTree = (english: TextTree, other: TextTree | undefined, path: string): Translated => {
  if (typeof english === 'string')
    return typeof other === 'string' && other !== '' ? { texts: other, issues: [] } : untranslated(english, path);
  return isLines(english) ? lines(english, other, path) : byId(english, other, path);
};

/** Lays a translation over English texts of the same shape; what lacks a translation stays English and is an issue. */
export const translate = <Texts>(
  english: Texts,
  other: unknown,
  file: string,
): { readonly texts: Texts; readonly issues: readonly Issue[] } => {
  const { texts, issues } = translateTree(english as TextTree, other as TextTree | undefined, file);
  return { texts: texts as Texts, issues };
};
