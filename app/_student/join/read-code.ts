/** Characters of a code. */
export const CODE_LENGTH = 6;

/** A code as it was meant: capitals and digits only, no more than a code has. What is typed in full width counts too. */
export const readCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .slice(0, CODE_LENGTH);

/** A code as it is shown: in two groups. */
export const groupCode = (code: string): string => (code.length > 3 ? `${code.slice(0, 3)} ${code.slice(3)}` : code);

/** Four digits as they were meant. */
export const readPin = (typed: string): string => typed.normalize('NFKC').replace(/\D/g, '').slice(0, 4);
