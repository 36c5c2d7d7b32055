import { exp, ln } from '../numeric/elementary';
import { fillThreefry, threefry2x32 } from './threefry';

/** The quantile of the standard normal distribution by algorithm AS 241 (Wichura 1988), PPND16; p in (0, 1). */
export const exactNormalQuantile = (p: number): number => {
  const q = p - 0.5;
  if (q >= -0.425 && q <= 0.425) return central(q);
  const tail = Math.sqrt(-ln(q < 0 ? p : 1 - p));
  const size = tail <= 5 ? middle(tail - 1.6) : far(tail - 5);
  return q < 0 ? -size : size;
};

const central = (q: number): number => {
  const r = 0.180625 - q * q;
  return (
    (q *
      (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) * r +
        13731.69376550946) *
        r +
        1971.5909503065513) *
        r +
        133.14166789178438) *
        r +
        3.3871328727963665)) /
    (((((((5226.495278852546 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) * r +
      5394.196021424751) *
      r +
      687.1870074920579) *
      r +
      42.31333070160091) *
      r +
      1)
  );
};

const middle = (r: number): number =>
  (((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r + 1.2704582524523684) * r +
    3.6478483247632045) *
    r +
    5.769497221460691) *
    r +
    4.630337846156546) *
    r +
    1.4234371107496835) /
  (((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r + 0.14810397642748008) * r +
    0.6897673349851) *
    r +
    1.6763848301838038) *
    r +
    2.053191626637759) *
    r +
    1);

const far = (r: number): number =>
  (((((((2.0103343992922881e-7 * r + 0.000027115555687434876) * r + 0.0012426609473880784) * r + 0.026532189526576124) *
    r +
    0.29656057182850487) *
    r +
    1.7848265399172913) *
    r +
    5.463784911164114) *
    r +
    6.657904643501103) /
  (((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 0.000018463183175100548) * r +
    0.0007868691311456133) *
    r +
    0.014875361290850615) *
    r +
    0.1369298809227358) *
    r +
    0.599832206555888) *
    r +
    1);

const SEGMENTS = 64;
/** Octaves of the smaller tail that have cubics: down to 2^−21; beyond it the exact quantile is taken. */
const OCTAVES = 20;
const TWO_TO_MINUS_25 = 2 ** -25;
const TWO_TO_MINUS_32 = 2 ** -32;

/** The quantile's slope: one over the density at it. */
const slopeAt = (z: number): number => Math.sqrt(2 * Math.PI) * exp((z * z) / 2);

/** The cubic that meets the quantile and its slope at both ends of a segment, as four coefficients. */
const cubicOf = (octave: number, segment: number): number[] => {
  const width = 2 ** (-2 - octave) / SEGMENTS;
  const from = 2 ** (-2 - octave) + segment * width;
  const left = exactNormalQuantile(from);
  const right = exactNormalQuantile(from + width);
  const rise = right - left;
  const slopeLeft = slopeAt(left) * width;
  const slopeRight = slopeAt(right) * width;
  return [left, slopeLeft, 3 * rise - 2 * slopeLeft - slopeRight, slopeLeft + slopeRight - 2 * rise];
};

/** A row for every octave that a word can have, so that no index leaves the table; the last twelve are not used. */
const CUBICS = new Float64Array(32 * SEGMENTS * 4);
for (let i = 0; i < OCTAVES * SEGMENTS; i++) CUBICS.set(cubicOf(Math.floor(i / SEGMENTS), i % SEGMENTS), 4 * i);

/** The exact quantile of a word. */
const exactNormalOfWord = (word: number): number => {
  const size = exactNormalQuantile(((word & 0x7fff_ffff) + 0.5) * TWO_TO_MINUS_32);
  return word >>> 31 === 0 ? size : -size;
};

/**
 * Writes sigma times the standard normal draws of 32-bit words: a word's first bit is the sign, the others are the
 * smaller tail in (0, ½). The quantile is AS 241's through 64 cubics in each octave of the tail, within 2e-9 of it; no
 * branch depends on the sign. Twice the tail's word plus one is shifted until its first one stands in front: the shift
 * is the octave, the next six bits are the segment and the others the place in it, all in whole numbers. The words
 * beyond the cubics, one in a million, are done again afterwards, for a call would slow the loop.
 */
const toNormal = (words: Uint32Array, out: Float64Array, count: number, sigma: number): void => {
  const cubics = CUBICS;
  let deepest = 0;
  for (let r = 0; r < count; r++) {
    const word = words[r]!;
    const tail = (word << 1) | 1;
    const octave = Math.clz32(tail);
    if (octave > deepest) deepest = octave;
    const shifted = tail << octave;
    const t = (shifted & 0x01ff_ffff) * TWO_TO_MINUS_25;
    const i = ((octave << 6) + (shifted >>> 25) - SEGMENTS) << 2;
    const size = cubics[i]! + t * (cubics[i + 1]! + t * (cubics[i + 2]! + t * cubics[i + 3]!));
    out[r] = sigma * ((1 - ((word >>> 31) << 1)) * size);
  }
  if (deepest < OCTAVES) return;
  for (let r = 0; r < count; r++)
    if (Math.clz32(words[r]! << 1) >= OCTAVES) out[r] = sigma * exactNormalOfWord(words[r]!);
};

const word = new Uint32Array(2);
const one = new Float64Array(1);

/** The standard normal draw of one word. */
export const normalOfWord = (of: number): number => {
  word[0] = of;
  toNormal(word, one, 1, 1);
  return one[0]!;
};

/** One standard normal draw; it depends on the rngSeed, the run, the quarter and the draw's key, and on nothing else. */
export const normal = (rngSeed: number, run: number, quarter: number, key: number): number => {
  threefry2x32(rngSeed, quarter, run >>> 1, key, word);
  return normalOfWord(word[run & 1]!);
};

let words = new Uint32Array(512);

/** Fills `out[0…count)` with sigma times the normal draws of runs firstRun … firstRun+count−1; `firstRun` is even. */
export const fillNormal = (
  out: Float64Array,
  count: number,
  sigma: number,
  rngSeed: number,
  firstRun: number,
  quarter: number,
  key: number,
): void => {
  if (words.length < count + 1) words = new Uint32Array(count + 1);
  const drawn = words;
  fillThreefry(drawn, (count + 1) >> 1, rngSeed, quarter, firstRun >>> 1, key);
  toNormal(drawn, out, count, sigma);
};
