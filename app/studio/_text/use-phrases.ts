'use client';

import { useTranslations } from 'next-intl';

/** The editor's own words, by what it calls them, and by the key of their translation. */
const PHRASES = {
  completions: 'Completions',
  controlCharacter: 'Control character',
  diagnostics: 'Diagnostics',
  noDiagnostics: 'No diagnostics',
  close: 'close',
  find: 'Find',
  replace: 'Replace',
  next: 'next',
  previous: 'previous',
  all: 'all',
  matchCase: 'match case',
  byWord: 'by word',
  regexp: 'regexp',
  replaceOne: 'replace',
  replaceAll: 'replace all',
  foldLine: 'Fold line',
  unfoldLine: 'Unfold line',
} as const;

/** What the editor says by itself, in the reader's language. */
export const usePhrases = (): Readonly<Record<string, string>> => {
  const t = useTranslations('studio.text.phrases');
  return Object.fromEntries(Object.entries(PHRASES).map(([key, phrase]) => [phrase, t(key as keyof typeof PHRASES)]));
};
