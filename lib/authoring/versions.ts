/** A version of a pack: three numbers, each below a million, as 1.2.0. */
export const VERSION = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;

/** What a version that stands nowhere yet begins with. */
const FIRST = '1.0.0';

const numbersOf = (version: string): number[] => version.split('.').map(Number);

/** Below 0 where the first version is the lower one. */
export const compareVersions = (a: string, b: string): number => {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  return left.map((number, i) => number - right[i]!).find((difference) => difference !== 0) ?? 0;
};

/** The highest of some versions; undefined of none. */
export const highestVersion = (versions: readonly string[]): string | undefined =>
  versions.reduce<string | undefined>(
    (highest, version) => (highest === undefined || compareVersions(version, highest) > 0 ? version : highest),
    undefined,
  );

/** The version that a draft would be published as: its own where that is higher than every published one, else the next. */
export const nextVersion = (own: unknown, published: readonly string[]): string => {
  const highest = highestVersion(published);
  const isVersion = typeof own === 'string' && VERSION.test(own);
  if (isVersion && (highest === undefined || compareVersions(own, highest) > 0)) return own;
  if (highest === undefined) return FIRST;
  const [major = 0, minor = 0] = numbersOf(highest);
  return `${major}.${minor + 1}.0`;
};
