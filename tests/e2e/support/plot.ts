import type { Chosen } from './choice';

/** The period that the class plays. */
export const PERIOD = 'uncharted-waters-2010';

/** News that the host tells in the first quarter. */
export const SHOCK = 'north-korea-missile-crisis';

/** The name that one student gives, which no file may hold unasked. */
export const NAME = 'Aiko Sato';

/** What Tokyo cables to Washington. */
export const CABLE = 'We would rather hear it from you first.';

/** What Tokyo chooses in the first quarter, both times. */
export const TOKYO: Chosen = {
  side: 'tokyo',
  card: 'equal-alliance',
  option: 'articulate',
  reason: 'The voters asked for it.',
};

/** What Washington chooses at first. */
export const AT_FIRST: Chosen = {
  side: 'washington',
  card: 'futenma-signal',
  option: 'deadline',
  reason: 'Time is short.',
};

/** What Washington chooses once it has seen the reveal. */
export const AGAIN: Chosen = {
  ...AT_FIRST,
  option: 'ready-to-discuss',
  reason: 'A deadline cost more than it brought.',
};

/** What Tokyo chooses in the first quarter, both times. */
/** What Tokyo chooses in the second quarter. */
export const TOKYO_NEXT: Chosen = {
  side: 'tokyo',
  card: 'futenma-relocation',
  option: 'review',
  reason: 'Nagoya has voted.',
};

/** What Washington comes to in the second quarter: nobody commits it, but the seat that came late leans to it. */
export const LATE: Chosen = { side: 'washington', card: 'equal-alliance-reply', option: 'welcome', reason: '' };
