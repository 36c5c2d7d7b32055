/**
 * Threefry 2×32 with 13 rounds: a counter-based generator (Salmon et al. 2011, "Parallel random numbers: as easy as
 * 1, 2, 3"), with the least number of rounds that its authors found to pass every test of BigCrush. Constants and known
 * answers are those of their Random123 library.
 */

const PARITY = 0x1bd1_1bda;

/** Key and counter of the call in hand, as 32-bit integers. */
const given = new Int32Array(4);

/**
 * Fills `out` with the words of key (k0, k1) and counters (c0, c1), (c0 + 1, c1), … of as many blocks as are asked
 * for: two 32-bit words a block. Key and counter go through an array of 32-bit integers: an engine that compiles the loop
 * for small numbers would have to throw it away at the first large one.
 */
export const fillThreefry = (
  out: Uint32Array,
  blocks: number,
  k0: number,
  k1: number,
  c0: number,
  c1: number,
): void => {
  given[0] = k0;
  given[1] = k1;
  given[2] = c0;
  given[3] = c1;
  const key0 = given[0];
  const key1 = given[1];
  const key2 = PARITY ^ key0 ^ key1;
  const first0 = (given[2] + key0) | 0;
  const first1 = (given[3] + key1) | 0;
  for (let block = 0; block < blocks; block++) {
    let x0 = (first0 + block) | 0;
    let x1 = first1;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x0 = (x0 + key1) | 0;
    x1 = (x1 + key2 + 1) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0;
    x0 = (x0 + key2) | 0;
    x1 = (x1 + key0 + 2) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x0 = (x0 + key0) | 0;
    x1 = (x1 + key1 + 3) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
    out[2 * block] = x0;
    out[2 * block + 1] = x1;
  }
};

/** Writes the two 32-bit words of key (k0, k1) and counter (c0, c1) to `out`, as unsigned numbers. */
export const threefry2x32 = (k0: number, k1: number, c0: number, c1: number, out: Uint32Array): void =>
  fillThreefry(out, 1, k0, k1, c0, c1);
