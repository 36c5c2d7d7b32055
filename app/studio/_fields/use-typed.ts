'use client';

import { useState } from 'react';

/** What was typed into a field of the draft, which may be no value yet. */
export interface Typed<T> {
  /** Null once the field is left, or its place says something else, as after an undo. */
  readonly text: string | null;
  /** Keeps a text, with what the place says once the text is taken over. */
  readonly type: (text: string, holds: T) => void;
  readonly leave: () => void;
}

/** Keeps what is typed into a field beside what its place holds. */
export const useTyped = <T>(holds: T): Typed<T> => {
  const [typed, setTyped] = useState<{ readonly text: string; readonly holds: T } | null>(null);
  return {
    text: typed !== null && Object.is(typed.holds, holds) ? typed.text : null,
    type: (text, next) => setTyped({ text, holds: next }),
    leave: () => setTyped(null),
  };
};
