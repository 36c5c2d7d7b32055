import type { Refusal, SaidValue, Saying } from '../model/refusal';
import { say } from '../model/saying';

/** The refusals of a game that are said in the words of issues. */
const KNOWN = [
  'cannot-afford',
  'option-closed',
  'not-a-decider',
  'unknown-option',
  'unknown-shock',
  'shock-outside',
] as const;

/** Why a game can't be played, as a part of what is said of a fault. */
export const sayRefusal = ({ code, message, values }: Refusal): Saying => {
  const known = KNOWN.find((word) => word === code);
  return known && values
    ? { key: known, values: values as Record<string, SaidValue> }
    : say('other-refusal', { said: message });
};
