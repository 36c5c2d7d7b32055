'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useCallback } from 'react';
import type { Path } from '@/lib/authoring/json';
import { pathOfPlace, placeOf } from '@/lib/authoring/places';
import { EDITOR_PARTS, type EditorPart, partOf } from './parts';

/** Where in the editor one is: the part, the card or shock that is open, and the place that was asked for. */
export interface Way {
  readonly part: EditorPart;
  readonly open: string | null;
  readonly at: string | null;
  /** Goes to a part, and opens a card or a shock in it. */
  readonly go: (part: EditorPart, open?: string) => void;
  /** Goes where an issue's place lies and puts the focus there. */
  readonly goTo: (place: string) => void;
  readonly hrefOf: (part: EditorPart, open?: string) => string;
}

/** Which card or shock a path lies in. */
const openOf = ([first, second]: Path): string | undefined =>
  (first === 'cards' || first === 'shocks') && typeof second === 'string' ? second : undefined;

/** The field at a place, or at the nearest place around it that has one. */
const findField = (place: string): HTMLElement | null => {
  for (let path = pathOfPlace(place); path.length > 0; path = path.slice(0, -1)) {
    const found = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(placeOf(path))}"]`);
    if (found) return found;
  }
  return null;
};

/** Puts the focus on the field of a place, in the middle of the screen. True where it was found. */
export const focusPlace = (place: string): boolean => {
  const field = findField(place);
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
  return field !== null;
};

/** The way through the editor, kept in the address. */
export const useWay = (): Way => {
  const router = useRouter();
  const pathname = usePathname();
  const query = useSearchParams();
  const hrefOf = useCallback(
    (part: EditorPart, open?: string) =>
      `${pathname}?${new URLSearchParams({ part, ...(open !== undefined && { open }) })}`,
    [pathname],
  );
  const go = useCallback(
    (part: EditorPart, open?: string) => router.push(hrefOf(part, open), { scroll: false }),
    [router, hrefOf],
  );
  const goTo = useCallback(
    (place: string) => {
      if (focusPlace(place)) return;
      const path = pathOfPlace(place);
      const address = new URLSearchParams({ part: partOf(path), at: place });
      const open = openOf(path);
      if (open !== undefined) address.set('open', open);
      router.push(`${pathname}?${address}`, { scroll: false });
    },
    [router, pathname],
  );
  const part = EDITOR_PARTS.find((known) => known === query.get('part')) ?? 'outline';
  return { part, open: query.get('open'), at: query.get('at'), go, goTo, hrefOf };
};
