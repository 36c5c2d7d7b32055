/** Says to a browser that a line must not break here; it is not seen and has no width. */
const WORD_JOINER = '\u2060';

/** What browsers that break lines by phrases tear apart, though it is one: 島に・ついて, 島だと・して, 一方・的. */
const BOUND = [
  /に(?=ついて|とって|対し|よって|よる|より|わたる|わたって|関する|おける|おいて|応じ)/g,
  /と(?=して|いう|ともに)/g,
  /を(?=めぐ)/g,
  /一方(?=的)/g,
];

/** Binds Japanese particles to the forms that lean on them, so that no line begins with ついて or して. */
export const bound = (text: string): string =>
  BOUND.reduce((so, pattern) => so.replace(pattern, (found) => `${found}${WORD_JOINER}`), text);
