import type { ReactNode } from 'react';

interface StepBarProps {
  /** What stands to the left: where one is, or a way back. */
  children?: ReactNode;
  /** The step that comes next: the screen's one primary button. */
  next?: ReactNode;
  /** Whether it stays in reach while the page scrolls. */
  stays?: boolean;
}

/** The foot of a screen of the game, within reach of the thumb: where one is, and the next step. */
export function StepBar({ children, next, stays = true }: StepBarProps) {
  return (
    <div
      className={`no-print z-1 -mx-4 mt-8 flex items-center justify-between gap-4 border-ink border-t bg-paper px-4 py-2.5 desk:mx-0 desk:px-0 ${stays ? 'sticky bottom-0' : ''}`}
    >
      <div className="min-w-0 text-small">{children}</div>
      {next && <div className="shrink-0">{next}</div>}
    </div>
  );
}
