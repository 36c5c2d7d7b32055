/** Lower-case words joined by hyphens, as every id is. */
export const ID_FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Keys that name no content but what every object has, so that no id is one of them. */
const RESERVED_KEYS: readonly (string | number)[] = ['__proto__', 'constructor', 'prototype'];

/** Whether a key names what every object has, and so can't name content. */
export const isReservedKey = (key: string | number): boolean => RESERVED_KEYS.includes(key);

/** A string that carries its kind in the type only, so that a card's id is not taken for an indicator's. */
type Id<Kind extends string> = string & { readonly __kind?: Kind };

/** Names one of the two sides of a pack, for example `tokyo`. */
export type SideId = Id<'side'>;
/** Names an indicator, for example `base-delivery`. */
export type IndicatorId = Id<'indicator'>;
/** Names a tension line, for example `abandonment`. */
export type TensionId = Id<'tension'>;
/** Names a card within its pack. */
export type CardId = Id<'card'>;
/** Names an option within its card. */
export type OptionId = Id<'option'>;
/** Names a shock within its pack. */
export type ShockId = Id<'shock'>;
/** Names a source document, for example `alliance-at-50`. */
export type DocumentId = Id<'document'>;
/** Names a role that a seat of a class holds, for example `tokyo-prime-minister`. */
export type RoleId = Id<'role'>;
/** Names a pack, for example `uncharted-waters-2010`. */
export type PackId = Id<'pack'>;
/** A calendar quarter written as `2010-Q2`. */
export type CalendarQuarter = Id<'calendar-quarter'>;
