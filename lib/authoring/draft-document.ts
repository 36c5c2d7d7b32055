import type { JsonList, JsonObject } from './json';

/**
 * A pack while it is being written: what its files state, as plain data, complete or not. Cards and shocks stand by
 * their id, which is their file's name. A draft has no base: it states everything itself.
 */
export interface DraftDocument extends JsonObject {
  /** pack.yaml, with what a base would state. */
  readonly pack: JsonObject;
  readonly cards: { readonly [id: string]: JsonObject };
  readonly shocks: { readonly [id: string]: JsonObject };
  /** checks.yaml. */
  readonly checks: JsonList;
  /** ja.yaml: the Japanese texts of all of it. */
  readonly ja: JsonObject;
  /** sources.yaml and sources.ja.yaml: by document, who wrote what and a paraphrase of each numbered paragraph. */
  readonly sources: JsonObject;
  readonly sourcesJa: JsonObject;
}

/** The parts of a draft, in the order of its outline. */
export const DRAFT_PARTS = ['pack', 'cards', 'shocks', 'checks', 'ja', 'sources', 'sourcesJa'] as const;
export type DraftPart = (typeof DRAFT_PARTS)[number];

/** A draft in which nothing is written yet. */
export const EMPTY_DRAFT: DraftDocument = {
  pack: {},
  cards: {},
  shocks: {},
  checks: [],
  ja: {},
  sources: {},
  sourcesJa: {},
};
