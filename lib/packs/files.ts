import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileMap, PackFiles } from './pack-files';
import { type ParsedPack, parsePack } from './parse-pack';
import { readYamlValue } from './read-yaml';

const SOURCES = ['sources.yaml', 'sources.ja.yaml'];

/** The YAML files of a folder and of the folders in it, by path within it. */
const readFolder = (folder: string): FileMap => {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/.test(name));
  return Object.fromEntries(
    names.sort().map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name), 'utf8')]),
  );
};

/** The sources of a pack: its own where it has some, else those beside the folder of packs. */
const readSources = (folder: string): FileMap => {
  const home = [folder, dirname(folder), dirname(dirname(folder))].find((at) => existsSync(join(at, 'sources.yaml')));
  if (home === undefined) return {};
  const found = SOURCES.filter((name) => existsSync(join(home, name)));
  return Object.fromEntries(found.map((name) => [name, readFileSync(join(home, name), 'utf8')]));
};

const baseNameOf = (files: FileMap): string | null => {
  const stated = readYamlValue(files['pack.yaml'] ?? '', 'pack.yaml').value?.stated;
  const base: unknown = typeof stated === 'object' && stated !== null ? Reflect.get(stated, 'base') : undefined;
  return typeof base === 'string' && /^[\w-]+$/.test(base) ? base : null;
};

/** Reads the files of a pack's folder, of the base it names, and of its sources. */
export const readPackFolder = (folder: string): PackFiles => {
  const at = resolve(folder);
  const pack = readFolder(at);
  const name = baseNameOf(pack);
  const home = name === null ? null : join(dirname(at), name);
  const base = name !== null && home !== null && existsSync(home) ? { name, files: readFolder(home) } : null;
  return { pack, base, sources: readSources(at) };
};

/** A pack of this project, read from its folder. */
export interface ShippedPack extends ParsedPack {
  readonly folder: string;
  readonly files: PackFiles;
}

const loadPackFolders = (home: string): ShippedPack[] =>
  readdirSync(home)
    .sort()
    .map((name) => join(home, name))
    .filter((folder) => statSync(folder).isDirectory() && !existsSync(join(folder, 'base.yaml')))
    .map((folder) => {
      const files = readPackFolder(folder);
      return { folder: basename(folder), files, ...parsePack(files) };
    });

/** Reads every pack under `<root>/packs`; folders that hold a base are no packs. */
export const loadShippedPacks = (root = 'seeds'): ShippedPack[] => loadPackFolders(join(root, 'packs'));

/** Reads every pack under `<root>/templates`, made to be copied and written on; none where there is no such folder. */
export const loadTemplates = (root = 'seeds'): ShippedPack[] => {
  const home = join(root, 'templates');
  return existsSync(home) ? loadPackFolders(home) : [];
};
