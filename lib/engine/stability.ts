import type { CompiledPack } from './compile';

/** A spectral radius of |I − diag(rho) + C| at or above this refuses the pack. */
export const STABILITY_BOUND = 0.98;

const ITERATIONS = 4000;

/** What stability depends on: how fast indicators return, and what they feed. */
export type Feedback = Pick<CompiledPack, 'indicators' | 'rho' | 'cross'>;

/** |I − diag(rho) + C|, entry by entry. */
const magnitudes = (compiled: Feedback): number[][] => {
  const n = compiled.indicators.length;
  const signed = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? 1 - compiled.rho[i]! : 0)),
  );
  for (const { to, from, perQuarter } of compiled.cross) signed[to]![from]! += perQuarter;
  return signed.map((row) => row.map(Math.abs));
};

/** The Perron root of a matrix without negative entries, by power iteration on a shifted copy. */
export const spectralRadius = (matrix: readonly (readonly number[])[]): { radius: number; vector: number[] } => {
  const shift = 1;
  let vector = matrix.map(() => 1);
  let radius = 0;
  for (let k = 0; k < ITERATIONS; k++) {
    const next = matrix.map((row, i) => row.reduce((sum, a, j) => sum + a * vector[j]!, shift * vector[i]!));
    const size = Math.max(...next);
    const scaled = next.map((x) => x / size);
    const moved = Math.max(...scaled.map((x, i) => Math.abs(x - vector[i]!)));
    vector = scaled;
    radius = size - shift;
    if (moved < 1e-13) break;
  }
  return { radius, vector };
};

/** Follows from the heaviest indicator to what feeds it most, until one comes again: the loop. */
const strongestLoop = (matrix: readonly (readonly number[])[], vector: readonly number[]): number[] => {
  const visited: number[] = [];
  let at = vector.indexOf(Math.max(...vector));
  while (!visited.includes(at)) {
    visited.push(at);
    const feeds = matrix[at]!.map((a, j) => (j === at ? 0 : a * vector[j]!));
    const most = Math.max(...feeds);
    if (most === 0) return [at];
    at = feeds.indexOf(most);
  }
  return visited.slice(visited.indexOf(at)).reverse();
};

/** How stable a pack is, and where it is not, the indicators that feed each other, each feeding the next. */
export const findInstability = (compiled: Feedback): { radius: number; loop: string[] | null } => {
  const matrix = magnitudes(compiled);
  const { radius, vector } = spectralRadius(matrix);
  if (radius < STABILITY_BOUND) return { radius, loop: null };
  return { radius, loop: strongestLoop(matrix, vector).map((i) => compiled.indicators[i]!) };
};

/** Solves A X = B by elimination with row exchanges; A is regular. */
const solve = (a: number[][], b: number[][]): number[][] => {
  const rows = a.map((row, i) => [...row, ...b[i]!]);
  const n = a.length;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let i = column + 1; i < n; i++) if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const lead = rows[column]!;
    for (let i = 0; i < n; i++) {
      if (i === column) continue;
      const factor = rows[i]![column]! / lead[column]!;
      if (factor !== 0) rows[i] = rows[i]!.map((x, j) => x - factor * lead[j]!);
    }
  }
  return rows.map((row, i) => row.slice(n).map((x) => x / row[i]!));
};

/** Long-run size of a lasting effect of one point on j, felt in i: (diag rho − C)⁻¹ diag rho, as [i][j]. */
export const longRunMultipliers = (compiled: CompiledPack): number[][] => {
  const n = compiled.indicators.length;
  const diagonal = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === j ? compiled.rho[i]! : 0)),
  );
  const system = diagonal.map((row) => [...row]);
  for (const { to, from, perQuarter } of compiled.cross) system[to]![from]! -= perQuarter;
  return solve(system, diagonal);
};
