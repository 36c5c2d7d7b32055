'use client';

/** Where the part that is open begins, and what goes along with it. */
export const PANE_ID = 'editor-pane';
export const SIDE_ID = 'editor-side';

/** A way past many stops for whoever goes by the Tab key; unseen until it has the focus. */
export function SkipLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <button
      type="button"
      onClick={() => document.getElementById(to)?.focus()}
      className="sr-only focus:not-sr-only focus:block focus:min-h-8 focus:py-1.5 focus:text-left focus:text-small focus:text-link"
    >
      {children}
    </button>
  );
}
