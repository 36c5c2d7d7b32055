import { useLocale, useMessages, useTranslations } from 'next-intl';
import type { Language } from '@/lib/model/closed-sets';
import type { IssueWord } from '@/lib/model/issue-words';
import type { Issue, Saying } from '@/lib/model/refusal';
import { type Wording, wordSaying } from '@/lib/model/saying';
import { isQuarter, useQuarterName } from './use-quarter-name';

/** What an id in a sentence stands for. */
export type Named =
  | 'side'
  | 'indicator'
  | 'tension'
  | 'measure'
  | 'card'
  | 'option'
  | 'shock'
  | 'role'
  | 'document'
  | 'key';

/** Slots that hold ids, as `option`, `optionOther` or `options`. */
const SLOT = /^(side|indicator|tension|measure|card|option|shock|role|document|key)s?(?:[A-Z]\w*)?$/;

/** What a reader calls something, or null where the id must do. */
export type NameOf = (kind: Named, id: string, issue: Issue) => string | null;

const BETWEEN: Readonly<Record<Language, Wording['between']>> = {
  en: { sentences: ' ', others: ', ' },
  ja: { sentences: '', others: '、' },
};

const kindOf = (slot: string): Named | undefined => SLOT.exec(slot)?.[1] as Named | undefined;

/** Says a sentence about a fault in the reader's language, or null where there are no words for it. */
export const useSayingText = (): ((
  saying: Saying,
  nameOf?: (kind: Named, id: string) => string | null,
) => string | null) => {
  const t = useTranslations('issues');
  const quarterName = useQuarterName();
  const language = useLocale();
  const { issues: words } = useMessages();
  const isKnown = (key: string): key is IssueWord => Object.hasOwn(words, key);
  const write: Wording['write'] = (key, values) => (isKnown(key) ? t(key, values) : null);
  return (saying, nameOf) => {
    const show: Wording['show'] = (value, slot) => {
      if (typeof value === 'number') return String(value).replace('-', '−');
      if (isQuarter(value)) return quarterName(value);
      const kind = kindOf(slot);
      return (kind && nameOf?.(kind, value)) ?? value;
    };
    return wordSaying(saying, { write, show, between: BETWEEN[language] });
  };
};

/** Says what is wrong in the reader's language, and in English where it has no words for it. */
export const useIssueText = (nameOf?: NameOf): ((issue: Issue) => Pick<Issue, 'message' | 'hint'>) => {
  const sayingText = useSayingText();
  return (issue) => {
    const named = nameOf && ((kind: Named, id: string) => nameOf(kind, id, issue));
    const { message, hint, says } = issue;
    return {
      message: (says && sayingText(says.message, named)) ?? message,
      hint: (says && sayingText(says.hint, named)) ?? hint,
    };
  };
};
