import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The fragment of the page's address with its `#`; null on the server, which never sees it. */
export const useFragment = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => null,
  );
