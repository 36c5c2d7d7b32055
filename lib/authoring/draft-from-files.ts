import { accepted, type Result, refusedFor } from '../model/refusal';
import type { PackFiles, PackValues, ValueMap } from '../packs/pack-files';
import { readYamlFiles } from '../packs/read-yaml';
import { baseShape } from '../packs/schema/base-schema';
import type { DraftDocument } from './draft-document';
import { isList, isObject, type Json, type JsonList, type JsonObject } from './json';

const objectIn = (files: ValueMap, path: string): JsonObject => {
  // YAML states plain data and nothing else.
  const value = files[path] as Json | undefined;
  return isObject(value) ? value : {};
};

const listIn = (files: ValueMap, path: string): JsonList => {
  const value = files[path] as Json | undefined;
  return isList(value) ? value : [];
};

/** The files of a folder by their ids, which their names say. */
const folderIn = (files: ValueMap, folder: string): Record<string, JsonObject> =>
  Object.fromEntries(
    Object.keys(files)
      .filter((path) => path.startsWith(`${folder}/`))
      .sort()
      .map((path) => [path.slice(folder.length + 1).replace(/\.ya?ml$/, ''), objectIn(files, path)]),
  );

/** pack.yaml with what its base states; what the pack states itself goes before. */
const withBase = (pack: JsonObject, base: JsonObject): JsonObject => {
  const { base: _, ...own } = pack;
  const shared = Object.fromEntries(Object.entries(base).filter(([key]) => key in baseShape && !(key in own)));
  return { ...own, ...shared };
};

const shockIds = (pack: JsonObject): string[] => (isObject(pack.shocks) ? Object.keys(pack.shocks) : []);

/** Texts of the base's shocks that the pack does not use would translate nothing. */
const japanese = (pack: JsonObject, base: JsonObject, used: readonly string[]): JsonObject => {
  const [own, shared] = [pack.shocks, base.shocks].map((value) => (isObject(value) ? value : {}));
  const shocks = Object.entries({ ...shared, ...own }).filter(([id]) => used.includes(id) || id in own!);
  const { shocks: _, ...rest } = { ...base, ...pack };
  return shocks.length > 0 ? { ...rest, shocks: Object.fromEntries(shocks) } : rest;
};

/** The draft that the values of a pack's files come to; a base goes into the pack, with the shocks that the pack uses. */
export const draftFromValues = ({ pack: files, base, sources }: PackValues): DraftDocument => {
  const pack = objectIn(files, 'pack.yaml');
  const baseFiles = base?.files ?? {};
  const used = shockIds(pack);
  const shared = Object.entries(folderIn(baseFiles, 'shocks')).filter(([id]) => used.includes(id));
  return {
    pack: withBase(pack, objectIn(baseFiles, 'base.yaml')),
    cards: folderIn(files, 'cards'),
    shocks: { ...Object.fromEntries(shared), ...folderIn(files, 'shocks') },
    checks: listIn(files, 'checks.yaml'),
    ja: japanese(objectIn(files, 'ja.yaml'), objectIn(baseFiles, 'ja.yaml'), used),
    sources: objectIn(sources, 'sources.yaml'),
    sourcesJa: objectIn(sources, 'sources.ja.yaml'),
  };
};

/** The draft that a pack's files come to. Refuses with `unreadable-files` where their YAML can't be read. */
export const draftFromFiles = (files: PackFiles): Result<DraftDocument> => {
  const { values, issues } = readYamlFiles(files);
  if (issues.length > 0) return refusedFor('unreadable-files', issues);
  return accepted(draftFromValues(values));
};
