import { isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Saying } from '../model/refusal';
import { inEnglish, say } from '../model/saying';
import { sayThrown, sayYaml } from '../packs/say-yaml';
import type { DraftDocument } from './draft-document';
import { toYaml } from './draft-files';
import { findAt, isList, isObject, type Json, type Path } from './json';
import { pathOfPlace } from './places';

/** A stretch of a text, in characters from its start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What keeps a text from being read. */
export interface TextFault extends Stretch {
  readonly message: string;
  /** The same for every language. */
  readonly says: Saying;
}

/** The files of a draft by name, in the order in which they are listed. */
export const fileNames = ({ cards, shocks }: DraftDocument): readonly string[] => [
  'pack.yaml',
  ...Object.keys(cards).map((id) => `cards/${id}.yaml`),
  ...Object.keys(shocks).map((id) => `shocks/${id}.yaml`),
  ...['ja.yaml', 'checks.yaml', 'sources.yaml', 'sources.ja.yaml'],
];

const isEmpty = (value: Json): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** A file of a draft as YAML; one that states nothing is empty. */
export const fileText = (document: DraftDocument, file: string): string => {
  const value = findAt(document, pathOfPlace(file));
  return value === undefined || isEmpty(value) ? '' : toYaml(value);
};

/** Plain data and finite numbers only, as a draft holds them. */
const isJson = (value: unknown): value is Json => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return (
    typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson)
  );
};

/** What a text states, or what keeps it from being read. */
export type ReadText = { readonly value: Json } | { readonly faults: readonly TextFault[] };

const faultAt = (from: number, to: number, says: Saying): TextFault => ({ from, to, says, message: inEnglish(says) });

const whole = (text: string, says: Saying): ReadText => ({ faults: [faultAt(0, text.length, says)] });

/** As many aliases as a pack's files may have. */
const MOST_ALIASES = 100;

/** The value that a file's text states, or what keeps it from being read. */
export const readFileText = (file: string, text: string): ReadText => {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length > 0)
    return { faults: document.errors.map((found) => faultAt(...found.pos, sayYaml(found))) };
  try {
    const stated: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    const value = stated ?? (file === 'checks.yaml' ? [] : {});
    if (!isJson(value)) return whole(text, say('plain-values'));
    if (file === 'checks.yaml' ? !isList(value) : !isObject(value))
      return whole(text, say(file === 'checks.yaml' ? 'whole-list' : 'whole-keys'));
    return { value };
  } catch (thrown) {
    // The library throws where aliases name nothing or multiply without bound.
    return whole(text, sayThrown(thrown));
  }
};

const keyIs = (pair: Pair, key: string | number): boolean =>
  isScalar(pair.key) && String(pair.key.value) === String(key);

const inside = (node: unknown, key: string | number): Pair | Node | undefined => {
  if (isMap(node)) return node.items.find((pair) => keyIs(pair, key));
  if (isSeq(node) && typeof key === 'number') return node.items[key] as Node | undefined;
  return undefined;
};

const stretchOf = (found: Pair | Node): Stretch | null => {
  const value = isPair(found) ? found.value : found;
  const shown = isPair(found) && !isScalar(value) ? (found.key as Node) : (value as Node | null);
  const range = shown?.range ?? (isPair(found) ? (found.key as Node).range : null);
  return range ? { from: range[0], to: range[1] } : null;
};

/** Finds places in the text of a file, which is read once for all of them. */
export const placesInText = (text: string): ((path: Path) => Stretch) => {
  const { contents } = parseDocument(text, { prettyErrors: false });
  return (path) => {
    let node: unknown = contents;
    let last: Stretch = { from: 0, to: 0 };
    for (const key of path) {
      const found = inside(node, key);
      if (!found) break;
      last = stretchOf(found) ?? last;
      node = isPair(found) ? found.value : found;
    }
    const lineEnd = text.indexOf('\n', last.from);
    return { from: last.from, to: lineEnd < 0 ? last.to : Math.max(last.from, Math.min(last.to, lineEnd)) };
  };
};
