/** Writes straight quotation marks and apostrophes as English print has them; other characters stay. */
export const typographic = (text: string): string =>
  text
    .replace(/(^|[\s([{—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–“-])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’');

/** The same for every text of a value made of objects, arrays and texts. */
export const typographicDeep = <T>(value: T): T => {
  if (typeof value === 'string') return typographic(value) as T;
  if (Array.isArray(value)) return value.map(typographicDeep) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, typographicDeep(part)])) as T;
};
