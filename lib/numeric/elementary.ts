/**
 * Exponential and logarithm from the four basic operations alone. IEEE 754 fixes those to the last bit and leaves
 * `Math.exp` and `Math.log` to each engine, so that only these give the same numbers in every browser and in Node.
 */

const LN2_HI = 0.6931471803691238;
const LN2_LO = 1.9082149292705877e-10;
const INVERSE_LN2 = Math.LOG2E;
const SQRT_HALF = Math.SQRT1_2;

const scratch = new DataView(new ArrayBuffer(8));

/** 2 to a whole power between −1022 and 1023, exactly. */
const powerOfTwo = (exponent: number): number => {
  scratch.setUint32(0, (exponent + 1023) << 20);
  scratch.setUint32(4, 0);
  return scratch.getFloat64(0);
};

/** e to the power x, to about one unit in the last place; 0 below −708, and at most e^709. */
export const exp = (x: number): number => {
  if (x < -708) return 0;
  const bounded = Math.min(x, 709);
  const k = Math.round(bounded * INVERSE_LN2);
  const r = bounded - k * LN2_HI - k * LN2_LO;
  let sum = 1;
  for (let n = 14; n >= 1; n--) sum = 1 + (sum * r) / n;
  return k > 1022 ? sum * 2 * powerOfTwo(k - 1) : sum * powerOfTwo(k);
};

/** Natural logarithm of a positive normal number, to about one unit in the last place. */
export const ln = (x: number): number => {
  scratch.setFloat64(0, x);
  const high = scratch.getUint32(0);
  let exponent = ((high >>> 20) & 0x7ff) - 1023;
  scratch.setUint32(0, (high & 0x000f_ffff) | 0x3ff0_0000);
  let mantissa = scratch.getFloat64(0);
  if (mantissa > 2 * SQRT_HALF) {
    mantissa /= 2;
    exponent += 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  let series = 0;
  for (let n = 25; n >= 3; n -= 2) series = z * (series + 1 / n);
  return exponent * LN2_HI + (2 * s * (1 + series) + exponent * LN2_LO);
};

/** 2 to the power x. */
export const exp2 = (x: number): number => exp(x * LN2_HI + x * LN2_LO);
