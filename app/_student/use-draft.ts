import { useState } from 'react';

/** A browser may keep nothing for a page; a draft then lasts as long as its form. */
const inTab = <Value>(use: (tab: Storage) => Value): Value | null => {
  try {
    return use(window.sessionStorage);
  } catch {
    return null;
  }
};

/** A text that is being written, kept in this tab, so that neither another phase nor a reload loses it. */
export const useDraft = (name: string): readonly [string, (text: string) => void] => {
  const key = `two-capitals-draft-${name}`;
  const [text, setText] = useState(() =>
    typeof window === 'undefined' ? '' : (inTab((tab) => tab.getItem(key)) ?? ''),
  );
  const write = (next: string): void => {
    setText(next);
    inTab((tab) => (next === '' ? tab.removeItem(key) : tab.setItem(key, next)));
  };
  return [text, write];
};
