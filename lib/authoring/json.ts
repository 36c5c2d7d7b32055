/** A value as a draft holds it: plain data, as YAML and JSON state it. */
export type Json = null | boolean | number | string | JsonList | JsonObject;
export type JsonList = readonly Json[];
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A way into a value: keys of objects and places in lists, from 0. */
export type Path = readonly (string | number)[];

export const isList = (value: Json | undefined): value is JsonList => Array.isArray(value);

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const child = (value: Json | undefined, key: string | number): Json | undefined => {
  if (isList(value)) return typeof key === 'number' ? value[key] : undefined;
  return isObject(value) && Object.hasOwn(value, key) ? value[String(key)] : undefined;
};

/** What stands at a path; undefined where nothing does. */
export const findAt = (value: Json, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((inner, key) => child(inner, key), value);

/** The object at a path; an empty one where there is none. */
export const objectAt = (value: Json, path: Path): JsonObject => {
  const found = findAt(value, path);
  return isObject(found) ? found : {};
};

/** The list at a path; an empty one where there is none. */
export const listAt = (value: Json, path: Path): JsonList => {
  const found = findAt(value, path);
  return isList(found) ? found : [];
};
