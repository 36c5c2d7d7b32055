import type { Issue } from '../model/refusal';
import { error, warning, within } from './issue';
import { hintNearest } from './nearest';

/** Texts nested by id; lines stand in lists. */
export type TextTree = string | readonly TextTree[] | { readonly [key: string]: TextTree };

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

const isLines = (tree: TextTree | undefined): tree is readonly TextTree[] => Array.isArray(tree);

class Translator {
  readonly issues: Issue[] = [];

  private untranslated(path: string, english: string): string {
    this.issues.push(
      warning('untranslated', path, `“${excerpt(english)}” has no translation.`, 'Add it; the English text is shown.'),
    );
    return english;
  }

  private lines(english: readonly TextTree[], other: TextTree | undefined, path: string): readonly TextTree[] {
    if (isLines(other) && other.length !== english.length)
      this.issues.push(
        error(
          'line-count',
          path,
          `There are ${other.length} lines here and ${english.length} in English.`,
          'Write one line for each English one, in the same order.',
        ),
      );
    return english.map((line, i) => this.tree(line, isLines(other) ? other[i] : undefined, `${path}[${i}]`));
  }

  private byId(english: { readonly [key: string]: TextTree }, other: TextTree | undefined, path: string): TextTree {
    const given = typeof other === 'object' && !isLines(other) ? other : {};
    const known = Object.keys(english);
    for (const key of Object.keys(given))
      if (!known.includes(key))
        this.issues.push(
          warning(
            'surplus-translation',
            within(path, key),
            `${key} translates nothing that is in the pack.`,
            hintNearest(key, known),
          ),
        );
    return Object.fromEntries(known.map((key) => [key, this.tree(english[key]!, given[key], within(path, key))]));
  }

  tree(english: TextTree, other: TextTree | undefined, path: string): TextTree {
    if (typeof english === 'string') return typeof other === 'string' ? other : this.untranslated(path, english);
    return isLines(english) ? this.lines(english, other, path) : this.byId(english, other, path);
  }
}

/** Lays a translation over English texts of the same shape; what lacks a translation stays English and is an issue. */
export const translate = <Texts>(
  english: Texts,
  other: unknown,
  file: string,
): { readonly texts: Texts; readonly issues: readonly Issue[] } => {
  const translator = new Translator();
  const texts = translator.tree(english as TextTree, other as TextTree | undefined, file);
  return { texts: texts as Texts, issues: translator.issues };
};
