'use client';

import { Dialog as Base } from '@base-ui/react/dialog';
import { useTranslations } from 'next-intl';
import { type ReactNode, useRef } from 'react';

const PLACES = {
  /** From the right on wide screens, from below on phones: for what is looked up beside the work. */
  side:
    'inset-x-0 bottom-0 max-h-[85dvh] border-t sm:left-auto sm:right-0 sm:top-0 sm:h-dvh sm:max-h-none sm:w-[26rem] sm:border-t-0 sm:border-l ' +
    'data-ending-style:translate-y-full data-starting-style:translate-y-full sm:data-ending-style:translate-y-0 sm:data-starting-style:translate-y-0 ' +
    'sm:data-ending-style:translate-x-full sm:data-starting-style:translate-x-full',
  /** In the middle: for a question that must be answered. */
  centre:
    'top-1/2 left-1/2 max-h-[85dvh] w-[min(30rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 border ' +
    'data-ending-style:opacity-0 data-starting-style:opacity-0',
  /** In the middle, as wide as the window: for something to be looked at. */
  wide:
    'top-1/2 left-1/2 max-h-[95dvh] w-[min(80rem,calc(100vw-2rem),150dvh)] -translate-x-1/2 -translate-y-1/2 border ' +
    'data-ending-style:opacity-0 data-starting-style:opacity-0',
} as const;

interface DialogProps {
  open: boolean;
  /** Left out where the question must be answered by one of its own buttons. */
  onOpenChange?: (open: boolean) => void;
  title: ReactNode;
  /** What it is about, which is read out with the title when it opens. */
  text?: ReactNode;
  place?: keyof typeof PLACES;
  children: ReactNode;
}

/** A panel over the page that holds the focus until it is closed; Escape closes it and gives the focus back. */
export function Dialog({ open, onOpenChange, title, text, place = 'side', children }: DialogProps) {
  const t = useTranslations('dialog');
  const popup = useRef<HTMLDivElement>(null);
  /** A form begins at its first field; a finger that opened it has asked for no keyboard yet. */
  const firstFocus = (openedBy: string): HTMLElement | true =>
    (openedBy !== 'touch' && popup.current?.querySelector<HTMLElement>('form :is(input, select, textarea)')) ||
    // A question begins at itself: so it is read out before its answers, and the next key of whoever is asked in the
    // middle of a word does not answer.
    (place === 'centre' && popup.current?.querySelector('form') === null && popup.current) ||
    true;
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange?.(next)}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 min-h-dvh bg-veil transition-opacity duration-(--motion) data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          ref={popup}
          initialFocus={firstFocus}
          className={`fixed z-10 overflow-y-auto overscroll-contain border-ink bg-sheet p-6 text-ink transition-[translate,opacity] duration-(--motion) ease-out ${PLACES[place]}`}
        >
          <div className="mb-4 flex items-start justify-between gap-4">
            <Base.Title className="text-h3">{title}</Base.Title>
            {onOpenChange && (
              <Base.Close className="-mt-1.5 -mr-2 min-h-9 shrink-0 cursor-pointer px-2 text-small text-link">
                {t('close')}
              </Base.Close>
            )}
          </div>
          {text && <Base.Description>{text}</Base.Description>}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
