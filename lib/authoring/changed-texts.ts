const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const leaves = (value: unknown): number => {
  if (typeof value === 'string') return value === '' ? 0 : 1;
  return isHolder(value) ? Object.values(value).reduce<number>((sum, inner) => sum + leaves(inner), 0) : 0;
};

/** How many texts differ between two trees of texts; one that stands on one side alone counts once. */
export const changedTexts = (before: unknown, after: unknown): number => {
  if (before === after) return 0;
  if (!isHolder(before) || !isHolder(after)) return Math.max(leaves(before), leaves(after));
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].reduce((sum, key) => sum + changedTexts(before[key], after[key]), 0);
};
