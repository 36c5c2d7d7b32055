import { fillThreefry, threefry2x32 } from './threefry';

const TWO_TO_MINUS_32 = 2 ** -32;
const words = new Uint32Array(2);

/** A 32-bit word as a number strictly between 0 and 1. */
export const unitOfWord = (word: number): number => (word + 0.5) * TWO_TO_MINUS_32;

/**
 * One uniform draw in (0, 1). It depends on the rngSeed (32 bits), the run, the quarter and the draw's key, and on
 * nothing else. Runs 2k and 2k+1 take the two words of one block.
 */
export const uniform = (rngSeed: number, run: number, quarter: number, key: number): number => {
  threefry2x32(rngSeed, quarter, run >>> 1, key, words);
  return unitOfWord(words[run & 1]!);
};

let block = new Uint32Array(512);

/** Fills `out[0…count)` with the uniforms of runs firstRun … firstRun+count−1; `firstRun` is even. */
export const fillUniform = (
  out: Float64Array,
  count: number,
  rngSeed: number,
  firstRun: number,
  quarter: number,
  key: number,
): void => {
  if (block.length < count + 1) block = new Uint32Array(count + 1);
  const drawn = block;
  fillThreefry(drawn, (count + 1) >> 1, rngSeed, quarter, firstRun >>> 1, key);
  for (let i = 0; i < count; i++) out[i] = (drawn[i]! + 0.5) * TWO_TO_MINUS_32;
};

/** Fills `out` with the uniforms of the runs firstRun + runs[0], firstRun + runs[1], …; `firstRun` is even. */
export const fillUniformAt = (
  out: Float64Array,
  runs: Uint32Array,
  rngSeed: number,
  firstRun: number,
  quarter: number,
  key: number,
): void => {
  for (let i = 0; i < runs.length; i++) {
    const run = firstRun + runs[i]!;
    threefry2x32(rngSeed, quarter, run >>> 1, key, words);
    out[i] = (words[run & 1]! + 0.5) * TWO_TO_MINUS_32;
  }
};
