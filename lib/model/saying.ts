import { ISSUE_WORDS, type IssueWord } from './issue-words';
import type { Issue, SaidValue, Saying } from './refusal';

/** The names of the slots in a sentence; a brace within quotation marks is no slot. */
type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? (Slot extends `'${string}` ? never : Slot) | Slots<Rest>
  : never;

type Values<Word extends IssueWord> = Readonly<Record<Slots<(typeof ISSUE_WORDS)[Word]>, SaidValue>>;

/** A sentence of `ISSUE_WORDS`, with a value for each of its slots. */
export const say = <Word extends IssueWord>(
  key: Word,
  ...[values]: [Slots<(typeof ISSUE_WORDS)[Word]>] extends [never] ? [] : [values: Values<Word>]
): Saying => ({ key, ...(values && { values }) });

const isWord = (key: string): key is IssueWord => Object.hasOwn(ISSUE_WORDS, key);

/** How a language writes a list: whole sentences one after another, and all else with a comma. */
export interface Joining {
  readonly sentences: string;
  readonly others: string;
}

const ENGLISH: Joining = { sentences: ' ', others: ', ' };

/** Parts as one text. */
export const joinSaid = (parts: readonly string[], { sentences, others }: Joining): string =>
  parts.join(/[.。]$/.test(parts[0] ?? '') ? sentences : others);

/** Puts one value of a sentence in words. */
export type Wording = (value: SaidValue, slot: string) => string;

const englishValue: Wording = (value) => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return joinSaid(
      value.map((part: string | Saying) => englishValue(part, '')),
      ENGLISH,
    );
  return inEnglish(value as Saying);
};

/** A sentence in English. */
export const inEnglish = ({ key, values = {} }: Saying): string => {
  const words = isWord(key) ? ISSUE_WORDS[key] : key;
  return words.replace(
    /'([{}])'|\{(\w+)\}/g,
    (_, brace: string | undefined, slot: string) => brace ?? englishValue(values[slot] ?? '', slot),
  );
};

/** What an issue says, in English and for every other language. */
export const worded = (message: Saying, hint: Saying): Pick<Issue, 'message' | 'hint' | 'says'> => ({
  message: inEnglish(message),
  hint: inEnglish(hint),
  says: { message, hint },
});
