import type { ReactNode } from 'react';

interface LibrarySectionProps {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly children?: ReactNode;
}

/** A part of the library: what it is on the left, what stands in it on the right. */
export function LibrarySection({ id, title, text, children }: LibrarySectionProps) {
  return (
    <section
      aria-labelledby={id}
      className="gap-x-12 gap-y-4 border-ink border-t py-6 max-lg:space-y-4 lg:grid lg:grid-cols-[17rem_minmax(0,1fr)] lg:py-8"
    >
      <div>
        <h2 id={id} className="text-h2">
          {title}
        </h2>
        {text && <p className="measure mt-1 text-small text-soft">{text}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
