import type { ReactNode } from 'react';

/** A side's place in its pack, which decides its colour: vermilion for the first, blue for the second. */
export type SidePlace = 0 | 1;

const INK = ['text-side-first', 'text-side-second'] as const;
const RULE = ['border-side-first', 'border-side-second'] as const;
const FILL = ['bg-side-first', 'bg-side-second'] as const;

/** The class of text, rule or fill in a side's colour. */
export const sideClass = (kind: 'ink' | 'rule' | 'fill', place: SidePlace): string =>
  ({ ink: INK, rule: RULE, fill: FILL })[kind][place];

/** A side's name, or words that hold it, in its colour; the word says it too, so colour is never alone. */
export function SideName({ place, children }: { place: SidePlace; children: ReactNode }) {
  return <span className={`font-semibold ${sideClass('ink', place)}`}>{children}</span>;
}
