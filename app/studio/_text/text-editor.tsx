'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { openText } from '@/lib/authoring/text-desk';
import { useChange, useDraft, useDraftStore } from '../_draft/draft-context';
import { useSay } from '../_editor/said';
import { useAtRest } from '../_fields/use-at-rest';
import { useLeftTexts } from './left-texts';
import { type Standing, TextSession } from './text-session';
import { openTextView } from './text-view';
import { useFaultWords } from './use-fault-words';
import { usePhrases } from './use-phrases';

interface TextEditorProps {
  readonly file: string;
  /** The place in it that was asked for. */
  readonly at: string | null;
  /** The id of the words that say which keys do what. */
  readonly keys: string;
}

/** Opens a session on a file's text, and closes it with what was typed last taken over. */
const useSession = (file: string, keys: string, tell: (standing: Standing) => void) => {
  const t = useTranslations('studio.text');
  const phrases = usePhrases();
  const store = useDraftStore();
  const change = useChange();
  const { find, leave } = useLeftTexts();
  const words = useFaultWords();
  const frame = useRef<HTMLDivElement>(null);
  const session = useRef<TextSession | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words do not change while a file is open
  useEffect(() => {
    const opened = openText(store.document, file);
    if (!opened || !frame.current) return;
    const left = find(file);
    const view = openTextView({
      parent: frame.current,
      file,
      text: left?.text ?? opened.text,
      label: t('label', { file }),
      keys,
      phrases,
      draft: () => store.document,
      onTyped: () => session.current?.typed(),
      onBlur: () => session.current?.read(),
    });
    session.current = new TextSession(view, left?.desk ?? opened.desk, {
      draft: () => store.document,
      change,
      tell,
      leave: (text) => leave(file, text),
      ...words,
    });
    // It is read once more, and says again what keeps it from being taken over.
    if (left) session.current.takeUp();
    return () => {
      session.current?.close();
      session.current = null;
    };
  }, [find, leave, file, store, change, tell]);
  return { frame, session };
};

/** Whoever types is not interrupted. */
const PAUSE_MS = 1_000;

/** Says what keeps the text from being taken over, and that it is taken over again; not each time that it is. */
const useStandingSaid = (kind: Standing['kind'], said: string): void => {
  const t = useTranslations('studio.text');
  const say = useSay();
  const isFault = kind === 'unreadable' || kind === 'refused';
  const rested = useAtRest(kind === 'typing' ? null : said, PAUSE_MS);
  const wasFault = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what has come to rest is told
  useEffect(() => {
    if (rested === null || rested !== said) return;
    if (isFault) say(said);
    else if (wasFault.current) say(t('again'));
    wasFault.current = isFault;
  }, [rested]);
};

/** The text of one file, with how it stands to the draft. */
export function TextEditor({ file, at, keys }: TextEditorProps) {
  const t = useTranslations('studio.text');
  const { document, issues } = useDraft();
  const [standing, setStanding] = useState<Standing>({ kind: 'same' });
  const { frame, session } = useSession(file, keys, setStanding);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the session reads the draft itself, whenever it changes
  useEffect(() => session.current?.follow(), [document]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the session's reference never changes
  useEffect(() => session.current?.check(issues), [issues, file]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the session's reference never changes
  useEffect(() => {
    if (at?.startsWith(file)) session.current?.goTo(at);
  }, [at, file]);
  const { wordFault } = useFaultWords();
  const values = standing.kind === 'unreadable' ? { line: standing.line, message: wordFault(standing.fault) } : {};
  const said = t(`standing.${standing.kind}`, { line: 0, message: '', ...values });
  useStandingSaid(standing.kind, said);
  return (
    <>
      <p
        className={`my-2 text-small ${standing.kind === 'unreadable' || standing.kind === 'refused' ? 'text-worse' : 'text-soft'}`}
      >
        {said}
      </p>
      <div ref={frame} className="border border-edge [&_.cm-editor]:max-h-[75dvh]" />
    </>
  );
}
