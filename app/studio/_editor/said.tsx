'use client';

import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const SaidContext = createContext<(text: string) => void>(() => undefined);

/** Says something to those who hear the page, once what they hear now is over. */
export const useSay = (): ((text: string) => void) => useContext(SaidContext);

/** Lays under the editor, or the library, the one voice that tells what those who see it can see happen. */
export function Said({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', count: 0 });
  const say = useCallback((text: string) => setSaid(({ count }) => ({ text, count: count + 1 })), []);
  return (
    <SaidContext value={say}>
      {children}
      {/* With `aria-live` stated a dialog does not hide it, and what it says is not said again once that is closed. */}
      <p role="status" aria-live="polite" className="sr-only">
        {/* The same words said twice are two things that happened. */}
        <span key={said.count}>{said.text}</span>
      </p>
    </SaidContext>
  );
}
