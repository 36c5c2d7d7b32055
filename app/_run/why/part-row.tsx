import type { ReactNode } from 'react';

interface PartRowProps {
  name: string;
  /** Shows the part's own account. */
  onOpen: () => void;
  children: ReactNode;
}

/** A part that a measure is read from: its name, which leads to its own account, and how it counts. */
export function PartRow({ name, onOpen, children }: PartRowProps) {
  return (
    <li className="flex items-baseline justify-between gap-3 py-1.5">
      <button type="button" onClick={onOpen} className="min-h-6 cursor-pointer text-left text-link">
        {name}
      </button>
      <span className="shrink-0 text-caption text-soft">{children}</span>
    </li>
  );
}
