import type { YAMLParseError } from 'yaml';
import type { IssueWord } from '../model/issue-words';
import type { Saying } from '../model/refusal';
import { say } from '../model/saying';

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

/** What a fault that the library found says. */
export const sayYaml = ({ code, message }: YAMLParseError): Saying =>
  code in CODES ? say(CODES[code as keyof typeof CODES]) : sayUnreadable(message);

/** What the library said when it gave a text up. */
export const sayThrown = (thrown: unknown): Saying =>
  sayUnreadable(thrown instanceof Error ? thrown.message : String(thrown));
