import { parseDocument } from 'yaml';
import type { Issue, Saying } from '../model/refusal';
import { say } from '../model/saying';
import { error } from './issue';
import type { FileMap, PackFiles, PackValues, ValueMap } from './pack-files';
import type { Read } from './read-shape';
import { sayThrown, sayYaml } from './say-yaml';

const fault = (file: string, message: Saying, line: number): Issue =>
  error('yaml', file, message, say('look-at-line', { line }));

/** The value that a YAML text stands for, or the places where it can't be read. */
export const readYamlValue = (text: string, file: string): Read<{ readonly stated: unknown }> => {
  try {
    const document = parseDocument(text, { prettyErrors: true, logLevel: 'error' });
    if (document.errors.length > 0) {
      const issues = document.errors.map((found) => fault(file, sayYaml(found), found.linePos?.[0].line ?? 1));
      return { value: null, issues };
    }
    const stated: unknown = document.toJS({ maxAliasCount: 100 });
    return { value: { stated }, issues: [] };
  } catch (thrown) {
    // The library throws where aliases name nothing or multiply without bound, and where brackets nest without bound.
    return {
      value: null,
      issues: [fault(file, sayThrown(thrown), 1)],
    };
  }
};

const readMap = (files: FileMap, prefix: string): { values: ValueMap; issues: Issue[] } => {
  const read = Object.entries(files).map(([path, text]) => [path, readYamlValue(text, prefix + path)] as const);
  return {
    values: Object.fromEntries(read.map(([path, { value }]) => [path, value ? (value.stated ?? {}) : undefined])),
    issues: read.flatMap(([, { issues }]) => issues),
  };
};

/** The values of a pack's files; what can't be read as YAML is an issue. An empty file states nothing: `{}`. */
export const readYamlFiles = ({ pack, base, sources }: PackFiles): { values: PackValues; issues: Issue[] } => {
  const own = readMap(pack, '');
  const shared = base && readMap(base.files, `${base.name}/`);
  const cited = readMap(sources, '');
  return {
    values: {
      pack: own.values,
      base: base && shared && { name: base.name, files: shared.values },
      sources: cited.values,
    },
    issues: [...own.issues, ...(shared?.issues ?? []), ...cited.issues],
  };
};
