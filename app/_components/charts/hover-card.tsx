import type { ReactNode } from 'react';

/** What a chart says of the quarter under the pointer or chosen with the arrow keys. */
export function HoverCard({ title, lines }: { title: ReactNode; lines: readonly { key: string; text: ReactNode }[] }) {
  return (
    <div className="border border-edge bg-sheet px-3 py-2 text-caption">
      <p className="font-semibold">{title}</p>
      {lines.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  );
}
