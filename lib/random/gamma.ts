import { exp, ln } from '../numeric/elementary';
import { drawKey } from './draw-key';
import { normal } from './normal';
import { uniform } from './uniform';

const ATTEMPTS = 64;

/**
 * A gamma draw of the given shape (above 0) and scale 1, by the method of Marsaglia & Tsang (2000) with their boost
 * for shapes below 1. It depends on rngSeed, run and name alone.
 */
export const gammaDraw = (shape: number, rngSeed: number, run: number, name: string): number => {
  if (shape < 1) {
    const boost = uniform(rngSeed, run, 0, drawKey(`${name}/boost`));
    return gammaDraw(shape + 1, rngSeed, run, name) * exp(ln(boost) / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const z = normal(rngSeed, run, attempt, drawKey(`${name}/normal`));
    const root = 1 + c * z;
    const v = root * root * root;
    if (v <= 0) continue;
    const u = uniform(rngSeed, run, attempt, drawKey(`${name}/accept`));
    if (ln(u) < 0.5 * z * z + d - d * v + d * ln(v)) return d * v;
  }
  return d;
};

/** A draw of weights that sum to 1 from the Dirichlet distribution with the given positive concentrations. */
export const dirichletDraw = (
  concentrations: readonly number[],
  rngSeed: number,
  run: number,
  name: string,
): number[] => {
  const draws = concentrations.map((shape, i) => gammaDraw(shape, rngSeed, run, `${name}/${i}`));
  const total = draws.reduce((sum, draw) => sum + draw, 0);
  return draws.map((draw) => draw / total);
};
