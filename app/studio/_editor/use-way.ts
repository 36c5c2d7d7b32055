'use client';

import { usePathname, useSearchParams } from 'next/navigation';
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

const HOLDS_OPEN: readonly (string | number | undefined)[] = ['cards', 'shocks', 'sources'];

/** Which card, shock or document a path lies in. */
const openOf = ([first, ...rest]: Path): string | undefined => {
  // The chances of a shock may stand in pack.yaml; they are written where the shock is.
  if (first === 'pack' && rest[0] === 'shocks') return openOf(rest);
  return HOLDS_OPEN.includes(first) && typeof rest[0] === 'string' ? rest[0] : undefined;
};

const exactField = (place: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);

/** The field at a place, or at the nearest place around it that has one. */
const nearestField = (place: string): HTMLElement | null => {
  for (let path = pathOfPlace(place); path.length > 0; path = path.slice(0, -1)) {
    const found = exactField(placeOf(path));
    if (found) return found;
  }
  return null;
};

const focusOn = (field: HTMLElement | null): boolean => {
  field?.focus({ preventScroll: true });
  field?.scrollIntoView({ block: 'center' });
  return field !== null;
};

/** Puts the focus on the very field of a place, in the middle of the screen. True where it was found. */
export const focusExactly = (place: string): boolean => focusOn(exactField(place));

/** Puts the focus on the field of a place or of the nearest place around it. True where one was found. */
export const focusPlace = (place: string): boolean => focusOn(nearestField(place));

/**
 * Goes to an address of this very draft. The page has all of it, so that only the address changes; what comes into view
 * begins at its top, unless a place in it was asked for.
 */
export const goWithin = (href: string): void => {
  window.history.pushState(null, '', href);
  if (!new URL(window.location.href).searchParams.has('at')) window.scrollTo({ top: 0, behavior: 'instant' });
};

/** The way through the editor, kept in the address. */
export const useWay = (): Way => {
  const pathname = usePathname();
  const query = useSearchParams();
  const hrefOf = useCallback(
    (part: EditorPart, open?: string) =>
      `${pathname}?${new URLSearchParams({ part, ...(open !== undefined && { open }) })}`,
    [pathname],
  );
  const go = useCallback((part: EditorPart, open?: string) => goWithin(hrefOf(part, open)), [hrefOf]);
  const part = EDITOR_PARTS.find((known) => known === query.get('part')) ?? 'outline';
  const open = query.get('open');
  const goTo = useCallback(
    (place: string) => {
      const path = pathOfPlace(place);
      const asked = { part: partOf(path), open: openOf(path) };
      const isHere = asked.part === part && (asked.open ?? null) === open;
      if (focusExactly(place) || (isHere && focusPlace(place))) return;
      const address = new URLSearchParams({ part: asked.part, at: place });
      if (asked.open !== undefined) address.set('open', asked.open);
      goWithin(`${pathname}?${address}`);
    },
    [pathname, part, open],
  );
  return { part, open, at: query.get('at'), go, goTo, hrefOf };
};
