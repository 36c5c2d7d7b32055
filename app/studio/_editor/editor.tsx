'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useDraftValue } from '../_draft/use-draft-value';
import { KeptFocus } from '../_fields/kept-focus';
import { ConflictDialog } from './conflict-dialog';
import { EditorHead } from './editor-head';
import { PartScreen } from './part-screen';
import { PartsNav } from './parts-nav';
import { PreviewDock } from './preview-dock';
import { ProblemsSaid } from './problems-said';
import { RemovedLine } from './removed-line';
import { Said } from './said';
import { SideColumn } from './side-column';
import { PANE_ID, SIDE_ID } from './skip-link';
import { focusExactly, focusPlace, useWay } from './use-way';

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

/** Gives the focus to the heading of what has come into view where the link or button that led there has gone with the old. */
const useFocusHeading = (pane: RefObject<HTMLElement | null>): void => {
  const { part, open, at } = useWay();
  const view = `${part} ${open ?? ''}`;
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (at !== null) return;
    let tries = 0;
    const timer = setInterval(() => {
      tries += 1;
      const heading = pane.current?.querySelector<HTMLElement>('h2');
      if (document.activeElement !== document.body || heading || tries >= MOST_TRIES) clearInterval(timer);
      if (document.activeElement !== document.body || !heading) return;
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }, TRY_MS);
    return () => clearInterval(timer);
  }, [view, at, pane]);
};

/** The card that is open in the editor; null for none. */
const useOpenCard = (): string | null => {
  const { part, open } = useWay();
  const isThere = useDraftValue(({ cards }) => open !== null && Object.hasOwn(cards, open));
  return part === 'cards' && isThere ? open : null;
};

/** Whether the preview is under the work; the button that moves it goes with the place it leaves, so the focus goes along. */
const useDock = () => {
  const [isDocked, setDocked] = useState(false);
  const dock = useRef<HTMLElement>(null);
  const side = useRef<HTMLElement>(null);
  const put = (docked: boolean): void => {
    flushSync(() => setDocked(docked));
    if (docked) dock.current?.focus({ preventScroll: true });
    else side.current?.querySelector<HTMLElement>('[role="tab"]')?.focus();
  };
  return { isDocked, put, dock, side };
};

/** The editor: what can be written on the left, what is being written in the middle, what is wrong with it on the right. */
export function Editor() {
  const { part, at } = useWay();
  const pane = useRef<HTMLDivElement>(null);
  useFocusAsked(at);
  useFocusHeading(pane);
  const card = useOpenCard();
  const { isDocked, put, dock, side } = useDock();
  return (
    <Said>
      <div data-wide-page="" className="page isolate flex grow flex-col">
        <KeptFocus className="flex grow flex-col">
          <EditorHead />
          <RemovedLine>
            <div className="grid grow content-start max-xl:grid-rows-[auto_1fr] lg:grid-cols-[minmax(0,1fr)_15rem] xl:grid-cols-[10.5rem_minmax(0,1fr)_18rem]">
              <PartsNav />
              <div
                ref={pane}
                id={PANE_ID}
                tabIndex={-1}
                data-screen=""
                className="min-w-0 outline-none pt-5 pb-16 lg:pr-6 xl:px-8"
              >
                <PartScreen part={part} />
              </div>
              <div className="border-hairline max-lg:border-t lg:border-l lg:pl-5 xl:pl-6">
                <aside
                  ref={side}
                  id={SIDE_ID}
                  tabIndex={-1}
                  className="py-5 outline-none lg:sticky lg:top-[var(--head-height,0px)] lg:max-h-[calc(100dvh-var(--head-height,0px)-var(--foot-height,0px))] lg:overflow-y-auto"
                >
                  <SideColumn card={card} isDocked={isDocked} onDock={() => put(true)} />
                </aside>
              </div>
            </div>
            {card !== null && isDocked && <PreviewDock ref={dock} card={card} onUndock={() => put(false)} />}
          </RemovedLine>
        </KeptFocus>
        <ProblemsSaid />
        <ConflictDialog />
      </div>
    </Said>
  );
}
