/** The index that a uniform draw in (0, 1) picks among weights of any positive sum. */
export const pickIndex = (draw: number, weights: readonly number[]): number => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = draw * total;
  for (let i = 0; i < weights.length; i++) {
    left -= weights[i]!;
    if (left < 0) return i;
  }
  return weights.length - 1;
};
