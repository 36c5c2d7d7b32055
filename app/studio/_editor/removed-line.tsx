'use client';

import { useTranslations } from 'next-intl';
import {
  createContext,
  type FocusEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react';
import { Button } from '../../_components/button';
import { useDraft } from '../_draft/draft-context';
import { useSay } from './said';
import { useUndo } from './use-undo';
import { focusPlace, useWay } from './use-way';

const RemovedContext = createContext<(name: string) => void>(() => undefined);

/** Says that something is being taken out of the draft, in the very event that does it. */
export const useTellRemoved = (): ((name: string) => void) => useContext(RemovedContext);

interface Removed {
  readonly name: string;
  /** The last edit before it was taken out. */
  readonly before: string | undefined;
  /** The edit that took it out; null until that is there. */
  readonly by: string | null;
}

interface RemovedDesk {
  readonly removed: Removed | null;
  readonly tell: (name: string) => void;
  readonly putAway: () => void;
}

/** What was taken out last, until something else is done to the draft, or its author goes to another part of it. */
const useRemoved = (): RemovedDesk => {
  const { edits } = useDraft();
  const { part } = useWay();
  const last = edits.at(-1)?.key;
  const now = useRef(last);
  const [removed, setRemoved] = useState<Removed | null>(null);
  useEffect(() => {
    now.current = last;
    setRemoved((told) => {
      if (told === null || last === told.by) return told;
      if (told.by === null) return last === told.before || last === undefined ? told : { ...told, by: last };
      return null;
    });
  }, [last]);
  const tell = useCallback((name: string) => setRemoved({ name, before: now.current, by: null }), []);
  const putAway = useCallback(() => setRemoved(null), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was said in one part is put away in the next
  useEffect(putAway, [part]);
  return { removed, tell, putAway };
};

/** Remembers from where the focus came into an element, and gives it back there. */
const useFocusBack = () => {
  const from = useRef<HTMLElement | null>(null);
  const remember = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget))
      from.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  };
  return { remember, giveBack: (): void => from.current?.focus({ preventScroll: true }) };
};

/** A focus that moves cuts short what is being said; by now it has. */
const FOCUS_MOVED_MS = 400;

/** Says what was taken out, once the focus is where it goes then. */
const useRemovalSaid = (removed: Removed | null): void => {
  const t = useTranslations('studio.items');
  const say = useSay();
  const { name, by } = removed ?? { name: '', by: null };
  useEffect(() => {
    if (by === null) return;
    const timer = setTimeout(() => say(t('removed', { name })), FOCUS_MOVED_MS);
    return () => clearTimeout(timer);
  }, [name, by, say, t]);
};

/** Lays under the editor a line that says what was removed, and takes that back: nothing asks before it removes. */
export function RemovedLine({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('studio.items');
  // The line goes with its button, so whoever pressed it is led to what came back.
  const { undo } = useUndo((place) => requestAnimationFrame(() => focusPlace(place)));
  const dialog = useTranslations('dialog');
  const { removed, tell, putAway } = useRemoved();
  useRemovalSaid(removed);
  const { remember, giveBack } = useFocusBack();
  const close = (): void => {
    giveBack();
    putAway();
  };
  const isThere = removed !== null && removed.by !== null;
  return (
    <RemovedContext value={tell}>
      <div className="sticky top-[var(--head-height,0px)] z-[4]">
        {isThere && (
          <p onFocus={remember} className="absolute border border-ink bg-sheet py-1 pr-2 pl-4 text-small">
            {t('removed', { name: removed.name })}
            <Button weight="quiet" onClick={undo}>
              {t('undoRemoval')}
              <span className="sr-only">: {removed.name}</span>
            </Button>
            <Button weight="quiet" onClick={close}>
              {dialog('close')}
            </Button>
          </p>
        )}
      </div>
      {children}
    </RemovedContext>
  );
}
