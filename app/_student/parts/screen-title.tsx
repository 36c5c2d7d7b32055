import type { ReactNode } from 'react';

/** The title of a screen, and what is asked of its reader in a sentence. */
export function ScreenTitle({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="pt-5">
      <h1 className="text-h2 sm:text-h1">{title}</h1>
      {children && <p className="mt-1.5 text-ui text-soft">{children}</p>}
    </div>
  );
}
