'use client';

import { type ComponentType, useEffect } from 'react';
import { ConflictDialog } from './conflict-dialog';
import { EditorHead } from './editor-head';
import { PART_SCREENS } from './part-screens';
import { PartsNav } from './parts-nav';
import { ProblemsPanel } from './problems-panel';
import { focusPlace, useWay } from './use-way';

/** Tries for a while to focus a place, whose part may still be on its way. */
const MOST_TRIES = 20;
const TRY_MS = 50;

const useFocusAsked = (at: string | null): void => {
  useEffect(() => {
    if (at === null) return;
    let tries = 0;
    const timer = setInterval(() => {
      if (focusPlace(at) || ++tries >= MOST_TRIES) clearInterval(timer);
    }, TRY_MS);
    return () => clearInterval(timer);
  }, [at]);
};

/** The editor: what can be written on the left, what is being written in the middle, what is wrong with it on the right. */
export function Editor() {
  const { part, at } = useWay();
  useFocusAsked(at);
  const Part: ComponentType = PART_SCREENS[part];
  return (
    <div className="mx-auto w-full max-w-[100rem] px-4 pb-16 sm:px-6">
      <EditorHead />
      <div className="grid gap-x-8 gap-y-6 pt-4 lg:grid-cols-[11rem_minmax(0,1fr)_19rem]">
        <PartsNav />
        <div className="min-w-0">
          <Part />
        </div>
        <aside className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto">
          <ProblemsPanel />
        </aside>
      </div>
      <ConflictDialog />
    </div>
  );
}
