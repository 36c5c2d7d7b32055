'use client';

import { useFormatter } from 'next-intl';
import { useSyncExternalStore } from 'react';

const never = () => () => undefined;
const useIsInBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** A moment in the reader's own time zone, which only the browser knows; until then its date. */
export function LocalTime({ iso }: { iso: string }) {
  const format = useFormatter();
  const inBrowser = useIsInBrowser();
  const timeZone = inBrowser ? Intl.DateTimeFormat().resolvedOptions().timeZone : 'UTC';
  const shape = inBrowser
    ? ({ dateStyle: 'medium', timeStyle: 'short', timeZone } as const)
    : ({ dateStyle: 'medium', timeZone } as const);
  return <time dateTime={iso}>{format.dateTime(new Date(iso), shape)}</time>;
}
