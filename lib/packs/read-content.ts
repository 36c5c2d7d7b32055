import type { z } from 'zod';
import { once } from '../memo/once';
import type { Issue } from '../model/refusal';
import { say } from '../model/saying';
import { error, warning } from './issue';
import { hintNearest } from './nearest';
import type { PackValues, ValueMap } from './pack-files';
import { readInParts, readOnce } from './read-in-parts';
import type { Read } from './read-shape';
import { type BaseText, baseSchema, baseShape } from './schema/base-schema';
import { type CardText, cardSchema } from './schema/card-schema';
import { type CheckText, checksSchema } from './schema/checks-schema';
import { type PackText, packSchema } from './schema/pack-schema';
import { type ShockText, shockSchema } from './schema/shock-schema';
import { type SourcesOverlay, type SourcesText, sourcesOverlaySchema, sourcesSchema } from './schema/sources-schema';
import { type TranslationText, translationSchema } from './schema/translation-schema';
import type { Unread } from './unread';

/** A text with the file it stands in. */
export interface Located<T> {
  readonly file: string;
  readonly text: T;
}

/** The files of a pack as authors wrote them, each in its own shape. */
export interface PackContent {
  readonly pack: PackText;
  readonly base: BaseText;
  /** The file in which each part of the base stands. */
  readonly baseFile: (part: keyof BaseText) => string;
  readonly cards: readonly Located<CardText>[];
  /** The pack's own shocks, then those of its base. */
  readonly ownShocks: readonly Located<ShockText>[];
  readonly baseShocks: readonly Located<ShockText>[];
  /** What stands in none of these, since it can't be read. */
  readonly unread: Unread;
  readonly checks: readonly CheckText[];
  readonly sources: SourcesText;
  /** The Japanese overlays, where they could be read. */
  readonly translations: {
    readonly pack: Located<TranslationText> | null;
    readonly base: Located<TranslationText> | null;
    readonly sources: Located<SourcesOverlay> | null;
  };
}

/** Reads files by schemas and keeps the faults that it meets. */
class Reader {
  readonly issues: Issue[] = [];
  readonly unread: { readonly cards: string[]; readonly shocks: string[] } = { cards: [], shocks: [] };

  private keep<T>(file: string, { value, issues }: Read<T>): Located<T> | null {
    this.issues.push(...issues);
    return value === null ? null : { file, text: value };
  }

  file<T>(schema: z.ZodType<T>, files: ValueMap, path: string, prefix = ''): Located<T> | null {
    const stated = files[path];
    return stated === undefined ? null : this.keep(prefix + path, readOnce(schema, stated, prefix + path));
  }

  /** A file of which nothing is required, read by the objects that stand `depth` keys deep. */
  inParts<T extends object>(
    schema: z.ZodType<T>,
    files: ValueMap,
    path: string,
    depth: number,
    prefix = '',
  ): Located<T> | null {
    const stated = files[path];
    if (stated === undefined) return null;
    return this.keep(prefix + path, readInParts(schema, stated, prefix + path, depth));
  }

  /** All files of a folder that are each named after their id. */
  folder<T extends { id: string }>(
    schema: z.ZodType<T>,
    files: ValueMap,
    folder: 'cards' | 'shocks',
    prefix = '',
  ): Located<T>[] {
    const paths = Object.keys(files).filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.yaml'));
    return paths.sort().flatMap((path) => {
      const found = this.file(schema, files, path, prefix);
      if (!found) {
        this.unread[folder].push(path.slice(folder.length + 1, -'.yaml'.length));
        return [];
      }
      const expected = `${folder}/${found.text.id}.yaml`;
      if (path !== expected)
        this.issues.push(
          warning(
            'file-name',
            `${found.file} id`,
            say('file-name', { id: found.text.id }),
            say('name-file', { file: expected }),
          ),
        );
      return [found];
    });
  }
}

const KNOWN_FILES = ['pack.yaml', 'base.yaml', 'checks.yaml', 'ja.yaml', 'sources.yaml', 'sources.ja.yaml'];

const strayFiles = (files: ValueMap, prefix: string): Issue[] =>
  Object.keys(files)
    .filter((path) => /\.ya?ml$/.test(path))
    .filter((path) => !KNOWN_FILES.includes(path) && !/^(cards|shocks)\/[^/]+\.yaml$/.test(path))
    .map((path) =>
      warning('stray-file', prefix + path, say('stray-file'), hintNearest(path, [...KNOWN_FILES, 'cards/….yaml'])),
    );

const statedBase = once(
  (pack: PackText): Partial<BaseText> =>
    Object.fromEntries(
      Object.keys(baseShape).flatMap((key) => {
        const value = pack[key as keyof BaseText];
        return value === undefined ? [] : [[key, value]];
      }),
    ),
);

const joinedBase = once((shared: BaseText, own: Partial<BaseText>): BaseText => ({ ...shared, ...own }));

const readBase = (reader: Reader, pack: PackText, files: PackValues): BaseText | null => {
  const stated = statedBase(pack);
  if (pack.base === undefined) {
    const { value, issues } = readOnce(baseSchema, stated, 'pack.yaml');
    reader.issues.push(...issues);
    return value;
  }
  const found =
    files.base?.name === pack.base ? reader.file(baseSchema, files.base.files, 'base.yaml', `${pack.base}/`) : null;
  if (!found) {
    const hint = say('put-base', { base: pack.base });
    if (!files.base || !Object.hasOwn(files.base.files, 'base.yaml'))
      reader.issues.push(error('missing-base', 'pack.yaml base', say('missing-base', { base: pack.base }), hint));
    return null;
  }
  return joinedBase(found.text, stated);
};

const required = <T>(reader: Reader, found: Located<T> | null, files: ValueMap, path: string): T | null => {
  if (!found && !Object.hasOwn(files, path))
    reader.issues.push(
      error('missing-file', path, say('missing-file', { file: path }), say('add-file', { file: path })),
    );
  return found?.text ?? null;
};

/** Reads what every file of a pack states in its shape; content is null where pack.yaml or the base can't be read. */
export const readContent = (files: PackValues): { content: PackContent | null; issues: Issue[] } => {
  const reader = new Reader();
  const { issues } = reader;
  const pack = required(reader, reader.file(packSchema, files.pack, 'pack.yaml'), files.pack, 'pack.yaml');
  const base = pack && readBase(reader, pack, files);
  const baseFiles = files.base?.files ?? {};
  const prefix = files.base ? `${files.base.name}/` : '';
  const sources = required(
    reader,
    reader.inParts(sourcesSchema, files.sources, 'sources.yaml', 1),
    files.sources,
    'sources.yaml',
  );
  const parts = {
    cards: reader.folder(cardSchema, files.pack, 'cards'),
    ownShocks: reader.folder(shockSchema, files.pack, 'shocks'),
    baseShocks: reader.folder(shockSchema, baseFiles, 'shocks', prefix),
    checks: reader.file(checksSchema, files.pack, 'checks.yaml')?.text ?? [],
    unread: reader.unread,
    sources: sources ?? {},
    translations: {
      pack: reader.inParts(translationSchema, files.pack, 'ja.yaml', 2),
      base: reader.inParts(translationSchema, baseFiles, 'ja.yaml', 2, prefix),
      sources: reader.inParts(sourcesOverlaySchema, files.sources, 'sources.ja.yaml', 1),
    },
  };
  issues.push(...strayFiles(files.pack, ''), ...strayFiles(baseFiles, prefix));
  if (!pack || !base) return { content: null, issues };
  const baseFile = (part: keyof BaseText): string =>
    pack.base === undefined || pack[part] !== undefined ? 'pack.yaml' : `${pack.base}/base.yaml`;
  return { content: { pack, base, baseFile, ...parts }, issues };
};
