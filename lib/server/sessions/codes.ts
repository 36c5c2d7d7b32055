import { createHash, randomInt } from 'node:crypto';
import { newId } from '../ids';

/** Digits and capitals without those that are taken for another: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
const CODE_LETTERS = '34679ACDEFGHJKMNPQRTWXY';
const CODE_LENGTH = 6;
const SEEDS = 2 ** 31;

/** A fresh code to join with: six characters without look-alikes, one of 148 million. */
export const newJoinCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');

/** A code as it was meant: capitals, without spaces and hyphens; undefined where it can be none. */
export const readJoinCode = (typed: string): string | undefined => {
  const code = typed.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter)) ? code : undefined;
};

/** A fresh key of a projector's address: 120 bits. */
export const newProjectorKey = (): string => newId(24);

/** A fresh seed for draws, from 0 below 2^31. */
export const newSeed = (): number => randomInt(SEEDS);

/** A fresh PIN of a seat: four digits. */
export const newPin = (): string => String(randomInt(10_000)).padStart(4, '0');

/** A fresh token that proves a seat: 160 bits. */
export const newSeatToken = (): string => newId(32);

/** What is kept of a token: its SHA-256 in hex. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
