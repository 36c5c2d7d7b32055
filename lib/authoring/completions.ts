import type { DraftDocument } from './draft-document';
import { findAt, isObject, type Json, type JsonObject, listAt, type Path } from './json';
import { pathOfPlace } from './places';
import { idsOf } from './renaming';
import { quartersOf } from './schedule';
import type { TextCursor } from './text-cursor';

/** Something that may be written at a place, with what it is. */
export interface Completion {
  readonly label: string;
  readonly kind: 'key' | 'value' | 'id';
  readonly detail?: string;
}

type Schema = JsonObject;

/** The kind of a file, as the JSON Schema names it under `$defs`. */
const schemaName = (file: string): string => {
  if (file.startsWith('cards/')) return 'card';
  if (file.startsWith('shocks/')) return 'shock';
  const names: Readonly<Record<string, string>> = {
    'pack.yaml': 'pack',
    'ja.yaml': 'translation',
    'checks.yaml': 'checks',
    'sources.yaml': 'sources',
    'sources.ja.yaml': 'sources',
  };
  return names[file] ?? 'pack';
};

/** A schema as all that it may be: references followed, alternatives side by side. */
const alternatives = (root: Schema, schema: Json | undefined): Schema[] => {
  if (!isObject(schema)) return [];
  if (typeof schema.$ref === 'string')
    return alternatives(root, findAt(root, schema.$ref.replace(/^#\//, '').split('/')));
  const branches = [...listAt(schema, ['anyOf']), ...listAt(schema, ['oneOf']), ...listAt(schema, ['allOf'])];
  return branches.length > 0 ? branches.flatMap((branch) => alternatives(root, branch)) : [schema];
};

const inside = (root: Schema, schema: Schema, key: string | number): Schema[] => {
  if (typeof key === 'number') {
    const prefix = listAt(schema, ['prefixItems'])[key];
    return alternatives(root, prefix ?? schema.items);
  }
  const property = findAt(schema, ['properties', key]);
  return alternatives(root, property ?? schema.additionalProperties);
};

const schemasAt = (root: Schema, file: string, path: Path): Schema[] =>
  path.reduce<Schema[]>(
    (schemas, key) => schemas.flatMap((schema) => inside(root, schema, key)),
    alternatives(root, findAt(root, ['$defs', schemaName(file)])),
  );

/** What an id under a key names; words that may stand in its place go with it. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  on: ['indicators'],
  from: ['indicators'],
  to: ['indicators'],
  indicator: ['indicators'],
  home: ['indicators'],
  highest: ['indicators'],
  matters: ['indicators'],
  lowers: ['tensions', 'indicators'],
  raises: ['tensions', 'indicators'],
  tension: ['tensions'],
  lines: ['tensions'],
  card: ['cards'],
  cut: ['cards'],
  shock: ['shocks'],
  side: ['sides'],
  among: ['sides'],
  decider: ['sides', 'joint'],
  holder: ['sides', 'shared', 'home', 'region'],
  feltBy: ['sides', 'both'],
  delegation: ['sides', 'observers'],
  confidence: ['sides', 'alliance', 'gap'],
  quarter: ['quarters'],
  starts: [],
  recorded: ['quarters', 'options'],
  option: ['options'],
};

/** What the keys of an object are ids of, by the key that the object stands under. */
const KEYED_BY: Readonly<Record<string, string>> = {
  levels: 'indicators',
  weights: 'indicators',
  probability: 'quarters',
  because: 'documents',
  sources: 'documents',
  stakes: 'sides',
  aims: 'sides',
  choices: 'sides',
  politicalCapital: 'sides',
  confidence: 'sides',
  objectives: 'sides',
  briefs: 'roles',
  shocks: 'shocks',
};

const optionsOf = (card: JsonObject | undefined): string[] =>
  listAt(card ?? {}, ['options']).flatMap((option) =>
    isObject(option) && typeof option.id === 'string' ? [option.id] : [],
  );

const KINDS: Readonly<Record<string, (document: DraftDocument) => readonly string[]>> = {
  indicators: (document) => idsOf(document, 'indicator'),
  tensions: (document) => idsOf(document, 'tension'),
  sides: (document) => idsOf(document, 'side'),
  roles: (document) => idsOf(document, 'role'),
  cards: ({ cards }) => Object.keys(cards),
  shocks: ({ shocks }) => Object.keys(shocks),
  documents: ({ sources }) => Object.keys(sources),
  quarters: quartersOf,
  options: ({ cards }) => [...new Set(Object.values(cards).flatMap(optionsOf))],
};

const idsNamed = (document: DraftDocument, kinds: readonly string[]): string[] =>
  kinds.flatMap((kind) => (KINDS[kind] ? KINDS[kind](document) : [kind]));

const lastWord = (path: Path): string => String(path.findLast((key) => typeof key === 'string') ?? '');

/** The options of the card that a condition names, or of the card whose file it is; those of all where neither is known. */
const optionIds = (document: DraftDocument, file: string, path: Path): readonly string[] => {
  const holder = findAt(document, [...pathOfPlace(file), ...path.slice(0, -1)]);
  const named = isObject(holder) && typeof holder.card === 'string' ? document.cards[holder.card] : undefined;
  const own = file.startsWith('cards/') ? document.cards[String(pathOfPlace(file)[1])] : undefined;
  const ids = optionsOf(named ?? (path.at(-1) === 'recorded' ? own : undefined));
  return ids.length > 0 ? ids : KINDS.options!(document);
};

const valuesAt = (document: DraftDocument, root: Schema, file: string, path: Path): Completion[] => {
  const schemas = schemasAt(root, file, path);
  const stated = schemas.flatMap((schema) => [
    ...listAt(schema, ['enum']),
    ...('const' in schema ? [schema.const!] : []),
    ...(schema.type === 'boolean' ? ['true', 'false'] : []),
  ]);
  const word = lastWord(path);
  const kinds = (Object.hasOwn(NAMED_BY, word) ? NAMED_BY[word] : undefined) ?? [];
  const isWeight = schemas.length > 0 && schemas.every(({ type }) => type === 'number' || type === 'object');
  const ids = isWeight
    ? []
    : kinds.flatMap((kind) => (kind === 'options' ? optionIds(document, file, path) : idsNamed(document, [kind])));
  return [
    ...stated.map((value): Completion => ({ label: String(value), kind: 'value' })),
    ...[...new Set(ids)].map((id): Completion => ({ label: id, kind: 'id' })),
  ];
};

const keyedBy = (path: Path): string | undefined => {
  const [holder, part] = [String(path.at(-1) ?? ''), String(path.at(-2) ?? '')];
  if (part === 'confidence' || part === 'objectives') return 'indicators';
  return Object.hasOwn(KEYED_BY, holder) ? KEYED_BY[holder] : undefined;
};

const keysAt = (document: DraftDocument, root: Schema, file: string, path: Path): Completion[] => {
  const schemas = schemasAt(root, file, path);
  const properties = schemas.flatMap((schema) =>
    isObject(schema.properties) ? Object.entries(schema.properties) : [],
  );
  const kind = schemas.some(({ additionalProperties }) => isObject(additionalProperties)) ? keyedBy(path) : undefined;
  const written = findAt(document, [...pathOfPlace(file), ...path]);
  const there = isObject(written) ? written : {};
  const details = new Map(
    properties.map(([key, schema]) => [key, isObject(schema) ? schema.description : undefined] as const),
  );
  return [
    ...[...details].map(
      ([label, detail]): Completion => ({ label, kind: 'key', ...(typeof detail === 'string' && { detail }) }),
    ),
    ...(kind ? idsNamed(document, [kind]) : []).map((label): Completion => ({ label, kind: 'id' })),
  ].filter(({ label }) => !Object.hasOwn(there, label));
};

/** A list of short members is written with a value where a longer one is written with a key. */
const isListOfWords = (root: Schema, file: string, path: Path): boolean =>
  typeof path.at(-1) === 'number' && schemasAt(root, file, path).every(({ type }) => type === 'string');

/** What may be written where the cursor is in a file's text: keys that the schema knows, its words, and ids of the draft. */
export const completionsAt = (
  document: DraftDocument,
  schema: JsonObject,
  file: string,
  { path, writes }: TextCursor,
): readonly Completion[] => {
  const isValue = writes === 'value' || isListOfWords(schema, file, path);
  return isValue ? valuesAt(document, schema, file, path) : keysAt(document, schema, file, path);
};
