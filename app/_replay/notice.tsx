import type { ReactNode } from 'react';

/** A page that says one thing and what can be done about it. */
export function Notice({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div className="page py-12 lg:py-16">
      <h1 className="max-w-[32ch] text-h1">{title}</h1>
      <div className="measure mt-4 space-y-5">{children}</div>
    </div>
  );
}
