import { rangeOf } from '../engine/evidence-range';
import type { Card, Effect, Pack, PairEffects, RedLine, Role } from '../model/pack';
import type { Issue } from '../model/refusal';
import { say } from '../model/saying';
import { buildRedLine } from './build-red-line';
import { withHash } from './hash';
import { errorsFirst, warning } from './issue';
import { ownEntry } from './own-entry';
import { jsonPlaces } from './places';
import { readShape } from './read-shape';
import { resolveSize } from './resolve-effect';
import { type EffectJson, type PackJsonShape, packJsonSchema } from './schema/pack-json-schema';
import type { RedLineText } from './schema/pack-schema';
import { validatePack } from './validate-pack';

/** Effects of one very pair: each side's option under the side's id, beside `effects`. */
export interface PairJson {
  readonly effects: readonly Effect[];
  readonly [side: string]: string | readonly Effect[];
}

/** A pack as `pack … --json` prints it. */
export interface PackJson extends Omit<Pack, 'cards' | 'redLines' | 'roles'> {
  readonly cards: readonly (Omit<Card, 'pairs'> & { readonly pairs: readonly PairJson[] })[];
  readonly redLines: Readonly<Record<string, readonly RedLineText[]>>;
  readonly roles: readonly (Omit<Role, 'redLines'> & { readonly redLines: readonly RedLineText[] })[];
}

const redLineJson = ({ measure, mustNot }: RedLine): RedLineText => ({ ...measure, ...mustNot }) as RedLineText;

const pairJson = ({ choices, effects }: PairEffects): PairJson => ({ ...choices, effects });

const mapValues = <A, B>(record: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));

/** The pack as `pack … --json` prints it; `parsePackJson` reads it back. */
export const serializePack = (pack: Pack): PackJson => ({
  ...pack,
  redLines: mapValues(pack.redLines, (lines) => lines.map(redLineJson)),
  cards: pack.cards.map((card) => ({ ...card, pairs: card.pairs.map(pairJson) })),
  roles: pack.roles.map((role) => ({ ...role, redLines: role.redLines.map(redLineJson) })),
});

const effectOf = (json: EffectJson): Effect => {
  const size = resolveSize(json.size) + 0;
  const range = rangeOf(size, json.evidence);
  return { ...json, size, low: json.low ?? range.low, high: json.high ?? range.high };
};

const cardOf = (json: PackJsonShape['cards'][number]): Card => ({
  ...json,
  options: json.options.map((option) => ({ ...option, effects: option.effects.map(effectOf) })),
  disagreement: json.disagreement.map(effectOf),
  undecided: json.undecided.map(effectOf),
  pairs: json.pairs.map(({ effects, ...choices }) => ({
    choices: choices as Record<string, string>,
    effects: effects.map(effectOf),
  })),
});

const packOf = ({ hash: _, ...json }: PackJsonShape): Pack => {
  const lines = Object.fromEntries(json.sides.map(({ id }) => [id, ownEntry(json.redLines, id) ?? []]));
  const pack: Omit<Pack, 'hash'> = {
    ...json,
    redLines: mapValues(lines, (stated) => stated.map(buildRedLine)),
    cards: json.cards.map(cardOf),
    shocks: json.shocks.map((shock) => ({ ...shock, effects: shock.effects.map(effectOf) })),
    roles: json.roles.map((role) => ({ ...role, redLines: role.redLines.map(buildRedLine) })),
  };
  return withHash(pack);
};

/** Keys that this version does not know are left aside with a warning, since another version may print more. */
const lenient = (issue: Issue): Issue => (issue.code === 'unknown-key' ? { ...issue, severity: 'warning' } : issue);

/** Reads a pack out of the value that `serializePack` gives; the hash is calculated anew. */
export const parsePackJson = (value: unknown): { pack: Pack | null; issues: readonly Issue[] } => {
  const read = readShape(packJsonSchema, value, '');
  const issues = read.issues.map(lenient);
  if (!read.value) return { pack: null, issues: errorsFirst(issues) };
  const pack = packOf(read.value);
  const stated = read.value.hash;
  if (stated !== undefined && stated !== pack.hash)
    issues.push(warning('hash-differs', 'hash', say('hash-differs'), say('hash-is', { hash: pack.hash })));
  return { pack, issues: errorsFirst([...issues, ...validatePack(pack, jsonPlaces)]) };
};
