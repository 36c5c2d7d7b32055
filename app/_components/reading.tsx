import type { ReactNode } from 'react';

/** A sentence that says in words what the figure above it shows; the key and values come from `lib/charts`. */
export function Reading({ children }: { children: ReactNode }) {
  return <p className="max-w-[34rem] running">{children}</p>;
}
