import type { TextDesk } from '@/lib/authoring/text-desk';

/** A text that could not be read when its author left it, and what it goes on from. */
export interface LeftText {
  readonly text: string;
  readonly desk: TextDesk;
}

const left = new Map<string, LeftText>();

const keyOf = (draft: string, file: string): string => `${draft} ${file}`;

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Keeps what could not be read of a file until it is opened again, null where all could; leaving the page asks first. */
export const leaveText = (draft: string, file: string, text: LeftText | null): void => {
  if (text) left.set(keyOf(draft, file), text);
  else left.delete(keyOf(draft, file));
  if (left.size > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
};

/** What was left of a file, where anything was. */
export const leftText = (draft: string, file: string): LeftText | undefined => left.get(keyOf(draft, file));
