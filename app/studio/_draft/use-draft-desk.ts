'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Change } from '@/lib/authoring/changes';
import { canTake, type Desk, giveUp, openDesk, take, work } from '@/lib/authoring/desk';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import { settle } from '@/lib/authoring/settle';
import type { Refusal, Result } from '@/lib/model/refusal';
import type { DraftAnswer, SavedEdit, SourceListing } from '@/lib/server/studio/contract';
import type { Checked, ChecksClient } from './checks/checks-client';
import type { DraftInHand } from './draft-context';
import { type DraftHolder, DraftLine, newEditKey, type Saving } from './draft-line';
import { DraftStore } from './draft-store';
import { KeptEdits } from './kept-edits';

/** Letters typed into one field within this time of each other are undone together. */
const TOGETHER_MS = 2_000;

/** Names the edits that are undone together: those of one field in quick succession. */
const useGroups = (): ((field: string | undefined) => string) => {
  const last = useRef({ field: '', at: 0, group: '' });
  return useCallback((field) => {
    const now = Date.now();
    const goesOn = field !== undefined && last.current.field === field && now - last.current.at < TOGETHER_MS;
    last.current = { field: field ?? '', at: now, group: goesOn ? last.current.group : newEditKey() };
    return last.current.group;
  }, []);
};

const UNCHECKED = { issues: [], of: null } as const;

/** What the worker finds, which checks the draft after each change. */
const useChecked = (
  checks: ChecksClient | null,
  store: DraftStore,
  document: DraftDocument,
): Checked | typeof UNCHECKED => {
  const [checked, setChecked] = useState<Checked | typeof UNCHECKED>(UNCHECKED);
  useEffect(
    () =>
      checks?.hear((told) => {
        store.putIssues(told.issues);
        setChecked(told);
      }),
    [checks, store],
  );
  useEffect(() => checks?.follow(document), [checks, document]);
  return checked;
};

/** Leaving a page with something unsaved asks first. */
const useLeaveQuestion = (isUnsaved: boolean): void => {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
};

/** Texts that came newly take the place of older ones; those of documents that went stay, should they come back. */
const withSources = (before: readonly SourceListing[], told: readonly SourceListing[]): readonly SourceListing[] => [
  ...before.filter(({ document }) => !told.some((source) => source.document === document)),
  ...told,
];

/** Holds a draft that was read from the server, saves what is done to it, and follows what others do. */
export const useDraftDesk = (
  opened: DraftAnswer,
  checks: ChecksClient | null,
): { readonly draft: DraftInHand; readonly store: DraftStore } => {
  const [desk, setDesk] = useState<Desk>(() =>
    openDesk(opened.me, opened.document, opened.draft.revision, opened.edits),
  );
  const [{ saving, refusal }, setSaving] = useState<{ saving: Saving; refusal: Refusal | null }>({
    saving: 'saved',
    refusal: null,
  });
  const [sources, setSources] = useState(opened.sources);
  const [publications, setPublications] = useState(opened.publications);
  const [authors, setAuthors] = useState(opened.authors);
  const [takenUp, setTakenUp] = useState(0);
  const now = useRef(desk);
  const [store] = useState(() => new DraftStore(desk.document));
  const line = useRef<DraftLine | null>(null);
  const groupOf = useGroups();
  const { issues, of } = useChecked(checks, store, desk.document);

  const put = useCallback(
    (next: Desk) => {
      now.current = next;
      // The worker begins before the page draws the change.
      checks?.follow(next.document);
      // What follows single fields hears of it with the rest, and all is drawn at once.
      store.putDocument(next.document);
      setDesk(next);
      line.current?.keep(next);
    },
    [checks, store],
  );

  useEffect(() => {
    const holder: DraftHolder = {
      desk: () => now.current,
      put,
      putSources: (told) => setSources((before) => withSources(before, told)),
      tell: (state, why) => setSaving({ saving: state, refusal: why }),
      tellTakenUp: setTakenUp,
    };
    const open = new DraftLine(opened.draft.id, holder, new KeptEdits(opened.me, opened.draft.id));
    line.current = open;
    void open.takeUpLeft();
    return () => open.close();
  }, [opened.me, opened.draft.id, put]);

  const done = useCallback(
    (result: Result<Desk>): boolean => {
      if (!result.ok) {
        setSaving(({ saving: before }) => ({ saving: before, refusal: result.refusal }));
        return false;
      }
      put(result.value);
      setTakenUp(0);
      line.current?.changed();
      return true;
    },
    [put],
  );

  const doing = useMemo(
    () => ({
      change: (changes: readonly Change[], field?: string) =>
        changes.length === 0 || done(work(now.current, changes, groupOf(field), newEditKey())),
      undo: () => void done(take(now.current, 'undo', newEditKey())),
      redo: () => void done(take(now.current, 'redo', newEditKey())),
      settle: (which: 'mine' | 'theirs') => void done(settle(now.current, which, newEditKey())),
      giveUp: () => {
        put(giveUp(now.current));
        setSaving({ saving: 'saved', refusal: null });
      },
      takeSource: (source: SourceListing, edit: SavedEdit | null) => {
        setSources((before) => withSources(before, [source]));
        if (edit) void line.current?.heard(edit);
      },
      takeEdit: (edit: SavedEdit) => void line.current?.heard(edit),
      takePublications: setPublications,
      takeAuthors: setAuthors,
    }),
    [done, groupOf, put],
  );

  const edits = useMemo(() => [...desk.edits, ...desk.pending], [desk.edits, desk.pending]);
  const can = useMemo(() => canTake(desk), [desk]);
  useLeaveQuestion(desk.pending.length > 0);
  const draft: DraftInHand = {
    about: opened.draft,
    me: opened.me,
    authors,
    publications,
    sources,
    document: desk.document,
    revision: desk.revision,
    edits,
    saving,
    refusal,
    takenUp,
    unsaved: desk.pending.length,
    conflict: desk.conflict,
    issues,
    isChecked: of === desk.document,
    ...doing,
    canUndo: can.undo,
    canRedo: can.redo,
    checks,
  };
  return { draft, store };
};
