import { useMemo, useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { fileNames } from '@/lib/authoring/file-text';
import type { Json } from '@/lib/authoring/json';
import type { TextDesk } from '@/lib/authoring/text-desk';
import { forget, keptIds, recall, remember } from '../../_data/device-memory';
import { useDraft } from '../_draft/draft-context';

/** A text that could not be read when its author left it, and what it goes on from. */
export interface LeftText {
  readonly text: string;
  readonly desk: TextDesk;
}

const left = new Map<string, LeftText>();
/** Of these the browser keeps nothing, so that leaving the page would lose them. */
const unkept = new Set<string>();
const listeners = new Set<() => void>();

const startOf = (me: string, draft: string): string => `${me}-${draft}-`;

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/**
 * Keeps what could not be read of a file on this device until it is opened again, null where all could; leaving the page
 * asks first where the browser keeps nothing.
 */
const leave = (start: string, file: string, text: LeftText | null): void => {
  const name = start + file;
  unkept.delete(name);
  if (text) {
    left.set(name, text);
    const kept = JSON.stringify({ text: text.text, base: text.desk.base });
    if (!remember('texts', name, kept)) unkept.add(name);
  } else {
    left.delete(name);
    forget('texts', name);
  }
  if (unkept.size > 0) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
  for (const listener of listeners) listener();
};

const keptText = z.strictObject({ text: z.string(), base: z.custom<Json>((read) => read !== undefined) });

/** What an earlier page left of a file; undefined where it is nothing of the kind. */
const readKept = (name: string, file: string): LeftText | undefined => {
  const kept = recall('texts', name);
  if (kept === null) return undefined;
  try {
    const { text, base } = keptText.parse(JSON.parse(kept));
    return { text, desk: { file, base } };
  } catch {
    return undefined;
  }
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Files of a draft whose text can't be read yet, so that the draft says something else. What was left of a file that the
 * draft no longer has stays kept, should it come back, and keeps nobody from publishing.
 */
export const useLeftFiles = (): readonly string[] => {
  const { me, about, document } = useDraft();
  const start = startOf(me, about.id);
  const files = (): string => {
    const here = [...left.keys()].filter((name) => name.startsWith(start));
    return [...new Set([...here, ...keptIds('texts', start)])].map((name) => name.slice(start.length)).join('\n');
  };
  const said = useSyncExternalStore(subscribe, files, () => '');
  return useMemo(() => {
    const there = fileNames(document);
    return said.split('\n').filter((file) => there.includes(file));
  }, [said, document]);
};

/** What was left of the files of the draft in hand, and how to leave one. */
export const useLeftTexts = (): {
  readonly find: (file: string) => LeftText | undefined;
  readonly leave: (file: string, text: LeftText | null) => void;
} => {
  const { me, about } = useDraft();
  const start = startOf(me, about.id);
  return useMemo(
    () => ({
      find: (file) => left.get(start + file) ?? readKept(start + file, file),
      leave: (file, text) => leave(start, file, text),
    }),
    [start],
  );
};
