'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { useDraftValue } from '../_draft/use-draft-value';
import { ConflictDialog } from './conflict-dialog';
import { EditorHead } from './editor-head';
import { PART_SCREENS } from './part-screens';
import { PartsNav } from './parts-nav';
import { PreviewDock } from './preview-dock';
import { RemovedLine } from './removed-line';
import { SideColumn } from './side-column';
import { focusExactly, focusPlace, stayOnPage, useWay } from './use-way';

/** Tries for a while to focus a place, whose part may still be on its way. */
const MOST_TRIES = 20;
const TRY_MS = 50;

const useFocusAsked = (at: string | null): void => {
  useEffect(() => {
    if (at === null) return;
    let tries = 0;
    const timer = setInterval(() => {
      tries += 1;
      const isFound = focusExactly(at) || (tries >= MOST_TRIES && focusPlace(at));
      if (isFound || tries >= MOST_TRIES) clearInterval(timer);
    }, TRY_MS);
    return () => clearInterval(timer);
  }, [at]);
};

/** The card that is open in the editor; null for none. */
const useOpenCard = (): string | null => {
  const { part, open } = useWay();
  const isThere = useDraftValue(({ cards }) => open !== null && Object.hasOwn(cards, open));
  return part === 'cards' && isThere ? open : null;
};

/** The editor: what can be written on the left, what is being written in the middle, what is wrong with it on the right. */
export function Editor() {
  const { part, at } = useWay();
  useFocusAsked(at);
  const card = useOpenCard();
  const [isDocked, setDocked] = useState(false);
  const Part: ComponentType = PART_SCREENS[part];
  return (
    <div className="mx-auto w-full max-w-[100rem] px-4 pb-16 sm:px-6" onClickCapture={stayOnPage}>
      <EditorHead />
      <RemovedLine>
        <div className="grid gap-x-6 gap-y-6 pt-4 xl:gap-x-8 lg:grid-cols-[8rem_minmax(0,1fr)_15rem] xl:grid-cols-[11rem_minmax(0,1fr)_19rem]">
          <PartsNav />
          <div className="min-w-0">
            <Part />
          </div>
          <aside className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto">
            <SideColumn card={card} isDocked={isDocked} onDock={() => setDocked(true)} />
          </aside>
        </div>
        {card !== null && isDocked && <PreviewDock card={card} onUndock={() => setDocked(false)} />}
      </RemovedLine>
      <ConflictDialog />
    </div>
  );
}
