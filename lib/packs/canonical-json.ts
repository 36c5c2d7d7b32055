/** A value whose canonical JSON is known already. */
export class Canonical {
  constructor(readonly text: string) {}
}

/** JSON with the keys of every object sorted, so that equal values give equal texts. */
export const canonicalJson = (value: unknown): string => {
  if (value instanceof Canonical) return value.text;
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value);
};

/** Sorts what stands in no order that matters. */
export const unordered = (values: readonly unknown[]): Canonical[] =>
  values
    .map(canonicalJson)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((text) => new Canonical(text));
