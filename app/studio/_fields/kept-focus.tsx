'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { FocusKeeper } from './focus-keeper';

/** Keeps the focus near where it was when the button that was pressed goes with what it did. */
export function KeptFocus({ className, children }: { readonly className?: string; readonly children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = root;
    if (!current) return;
    const keeper = new FocusKeeper(current);
    const watch = new MutationObserver(keeper.look);
    watch.observe(current, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    current.addEventListener('focusin', keeper.remember);
    window.addEventListener('pointerdown', keeper.forget);
    return () => {
      keeper.close();
      watch.disconnect();
      current.removeEventListener('focusin', keeper.remember);
      window.removeEventListener('pointerdown', keeper.forget);
    };
  }, []);
  return (
    <div ref={root} className={className}>
      {children}
    </div>
  );
}
