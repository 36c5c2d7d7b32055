/** Reads three answers that a device has kept; null where it kept none that can be read. */
export const readAnswers = (kept: string | null): readonly [string, string, string] | null => {
  if (kept === null) return null;
  try {
    const read: unknown = JSON.parse(kept);
    if (!Array.isArray(read) || read.length !== 3) return null;
    const [first, second, third]: unknown[] = read;
    if (typeof first !== 'string' || typeof second !== 'string' || typeof third !== 'string') return null;
    return [first, second, third];
  } catch {
    return null;
  }
};
