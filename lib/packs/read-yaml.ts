import { parseDocument, type YAMLParseError } from 'yaml';
import type { IssueWord } from '../model/issue-words';
import type { Issue, Saying } from '../model/refusal';
import { say } from '../model/saying';
import { error } from './issue';
import type { FileMap, PackFiles, PackValues, ValueMap } from './pack-files';
import type { Read } from './read-shape';

/** What the library's codes say; it explains them in English alone. */
const CODES = {
  BAD_INDENT: 'yaml-indent',
  TAB_AS_INDENT: 'yaml-tab',
  DUPLICATE_KEY: 'yaml-twice',
  MISSING_CHAR: 'yaml-missing',
  UNEXPECTED_TOKEN: 'yaml-surplus',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-key',
  MULTILINE_IMPLICIT_KEY: 'yaml-key',
  KEY_OVER_1024_CHARS: 'yaml-key',
  BAD_SCALAR_START: 'yaml-start',
  BAD_DQ_ESCAPE: 'yaml-escape',
  BLOCK_IN_FLOW: 'yaml-block',
  ALIAS_PROPS: 'yaml-sign',
  BAD_ALIAS: 'yaml-sign',
  BAD_COLLECTION_TYPE: 'yaml-sign',
  BAD_DIRECTIVE: 'yaml-sign',
  BAD_PROP_ORDER: 'yaml-sign',
  MULTIPLE_ANCHORS: 'yaml-sign',
  MULTIPLE_TAGS: 'yaml-sign',
  NON_STRING_KEY: 'yaml-sign',
  TAG_RESOLVE_FAILED: 'yaml-sign',
  MULTIPLE_DOCS: 'yaml-documents',
} as const satisfies Partial<Record<YAMLParseError['code'], IssueWord>>;

const sayUnreadable = (message: string): Saying => say('yaml-unreadable', { said: message.split('\n')[0]! });

const sayYaml = ({ code, message }: YAMLParseError): Saying =>
  code in CODES ? say(CODES[code as keyof typeof CODES]) : sayUnreadable(message);

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
      issues: [fault(file, sayUnreadable(thrown instanceof Error ? thrown.message : String(thrown)), 1)],
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
