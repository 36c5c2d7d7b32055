/** Writes straight quotation marks and apostrophes as English print has them; other characters stay. */
export const typographic = (text: string): string => {
  if (!/["']/.test(text)) return text;
  return text
    .replace(/(^|[\s([{—–-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{—–“-])'(?=\S)/g, '$1‘')
    .replace(/'/g, '’');
};
