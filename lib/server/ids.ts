import { randomBytes } from 'node:crypto';

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** A fresh random id of `length` characters out of 32 (5 bits each), lower case, safe in addresses and file names. */
export const newId = (length = 20): string => Array.from(randomBytes(length), (byte) => LETTERS[byte & 31]).join('');
