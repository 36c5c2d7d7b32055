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

/** How a language puts sentences in words. */
export interface Wording {
  /** A sentence with its slots filled in, or null where the language has no words for the key. */
  readonly write: (key: string, values: Readonly<Record<string, string>>) => string | null;
  /** An id or a number as readers see it. */
  readonly show: (value: string | number, slot: string) => string;
  /** What stands between whole sentences, and between the parts of any other list. */
  readonly between: { readonly sentences: string; readonly others: string };
}

const wordValue = (value: SaidValue, slot: string, wording: Wording): string => {
  if (typeof value === 'string' || typeof value === 'number') return wording.show(value, slot);
  if ('key' in value) return wordSaying(value, wording) ?? '';
  const parts = value.map((part: string | Saying) => wordValue(part, slot, wording));
  const { sentences, others } = wording.between;
  return parts.join(/[.。]$/.test(parts[0] ?? '') ? sentences : others);
};

/** A sentence in the words of a language, or null where it has none for it. */
export const wordSaying = ({ key, values = {} }: Saying, wording: Wording): string | null =>
  wording.write(
    key,
    Object.fromEntries(Object.entries(values).map(([slot, value]) => [slot, wordValue(value, slot, wording)])),
  );

const isWord = (key: string): key is IssueWord => Object.hasOwn(ISSUE_WORDS, key);

const ENGLISH: Wording = {
  write: (key, values) =>
    isWord(key)
      ? ISSUE_WORDS[key].replace(
          /'([{}])'|\{(\w+)\}/g,
          (_, brace: string | undefined, slot: string) => brace ?? values[slot] ?? '',
        )
      : null,
  show: String,
  between: { sentences: ' ', others: ', ' },
};

/** A sentence in English. */
export const inEnglish = (saying: Saying): string => wordSaying(saying, ENGLISH) ?? saying.key;

/** What an issue says, in English and for every other language. */
export const worded = (message: Saying, hint: Saying): Pick<Issue, 'message' | 'hint' | 'says'> => ({
  message: inEnglish(message),
  hint: inEnglish(hint),
  says: { message, hint },
});
