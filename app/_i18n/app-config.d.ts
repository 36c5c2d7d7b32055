import type { Language } from '@/lib/model/closed-sets';
import type { IssueWord } from '@/lib/model/issue-words';
import type messages from '../../messages/en.json';

declare module 'next-intl' {
  interface AppConfig {
    Locale: Language;
    /** What is said of faults stands in English in `lib/model/issue-words`, where the command line has it too. */
    Messages: typeof messages & { readonly issues: Readonly<Record<IssueWord, string>> };
  }
}
