import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One import as written: what it names, and whether it is erased when types are. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const IMPORT = /\b(?:(import|export)\s+(type\s)?[^'";]*?from\s*|import\s*\(?\s*)['"]([^'"]+)['"]/g;

/** Paths of the TypeScript files under a folder, from the checkout's root; none where there is no such folder. */
export const filesUnder = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(tsx?|mts)$/.test(name) && !name.endsWith('.d.ts'))
        .map((name) => path.join(folder, name))
        .sort()
    : [];

/** Names of the folders directly in a folder. */
export const foldersIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** A file's text without its comments. */
export const codeOf = (file: string): string => withoutComments(readFileSync(file, 'utf8'));

/** Every import and re-export of a file, dynamic ones too. */
export const importsOf = (file: string): readonly Import[] =>
  [...codeOf(file).matchAll(IMPORT)].map(([, , type, specifier]) => ({
    specifier: specifier ?? '',
    typeOnly: type !== undefined,
  }));

/** The place that an import names, from the checkout's root, or the package as it stands. */
export const placeOf = (file: string, specifier: string): string => {
  if (specifier.startsWith('@/')) return path.normalize(specifier.slice(2));
  return specifier.startsWith('.') ? path.join(path.dirname(file), specifier) : specifier;
};

/** The TypeScript file that an import leads to, or undefined for a package or another kind of file. */
export const findImportedFile = (file: string, specifier: string): string | undefined => {
  const place = placeOf(file, specifier);
  return [place, `${place}.ts`, `${place}.tsx`].find((at) => /\.tsx?$/.test(at) && existsSync(at));
};
