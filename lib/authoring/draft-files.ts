import { stringify } from 'yaml';
import type { FileMap } from '../packs/pack-files';
import type { DraftDocument } from './draft-document';
import type { Json } from './json';

/** A value as the YAML of a pack's file; lines are folded nowhere, so that one change is one line. */
export const toYaml = (value: Json): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

const inFolder = (folder: string, files: { readonly [id: string]: Json }): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([id, value]) => [`${folder}/${id}.yaml`, toYaml(value)]));

/** The files of a draft's folder, the sources among them; what is empty has no file but pack.yaml and sources.yaml. */
export const serializeDraft = (document: DraftDocument): FileMap => {
  const { pack, cards, shocks, checks, ja, sources, sourcesJa } = document;
  const few: Record<string, Json> = { 'ja.yaml': ja, 'checks.yaml': checks, 'sources.ja.yaml': sourcesJa };
  const written = Object.entries(few).filter(([, value]) => Object.keys(value as object).length > 0);
  return {
    'pack.yaml': toYaml(pack),
    ...inFolder('cards', cards),
    ...inFolder('shocks', shocks),
    ...Object.fromEntries(written.map(([path, value]) => [path, toYaml(value)])),
    'sources.yaml': toYaml(sources),
  };
};

const SOURCES = ['sources.yaml', 'sources.ja.yaml'];

/** The files of one folder as what a pack is read from. */
export const asPackFiles = (files: FileMap): { pack: FileMap; base: null; sources: FileMap } => {
  const entries = Object.entries(files);
  return {
    pack: Object.fromEntries(entries.filter(([path]) => !SOURCES.includes(path))),
    base: null,
    sources: Object.fromEntries(entries.filter(([path]) => SOURCES.includes(path))),
  };
};
