import { newPressKey } from '../../_data/class-sessions';

const nameOf = (code: string): string => `two-capitals-join-${code}`;

/** A browser may keep nothing for a page; a key then lasts as long as its press. */
const inTab = <Value>(use: (tab: Storage) => Value): Value | null => {
  try {
    return use(window.sessionStorage);
  } catch {
    return null;
  }
};

/** The key under which this tab asks for a seat in the class of a code: the same until a seat was given, also after a reload. */
export const pressKeyFor = (code: string): string => {
  const key = inTab((tab) => tab.getItem(nameOf(code))) ?? newPressKey();
  inTab((tab) => tab.setItem(nameOf(code), key));
  return key;
};

/** Forgets the key once a seat was given, so that whoever joins in this tab next is given another. */
export const forgetPressKey = (code: string): void => {
  inTab((tab) => tab.removeItem(nameOf(code)));
};
