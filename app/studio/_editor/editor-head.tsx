'use client';

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef } from 'react';
import { draftTitle } from '@/lib/authoring/names';
import { Button } from '../../_components/button';
import { useDraft } from '../_draft/draft-context';
import type { Saving } from '../_draft/draft-line';
import { useOtherLanguage } from '../_fields/pack-text';
import { useSay } from './said';
import { UnsavedNotes } from './unsaved-notes';
import { useUndo } from './use-undo';
import { WritingSwitch } from './writing-switch';

/** Undo and redo by the keys that every editor has, unless a field that keeps its own history is in hand. */
const useUndoKeys = (undo: () => void, redo: () => void): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (!(event.ctrlKey || event.metaKey) || event.altKey || target?.closest('.cm-editor')) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [undo, redo]);
};

/**
 * Tells the page how high the head is while it stays in view, so that nothing sticks or is scrolled to beneath it. Where
 * the screen is too small for that it goes with the page, and counts for nothing.
 */
const useHeight = (head: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const { current } = head;
    if (!current) return;
    const { style } = document.documentElement;
    const tell = (): void => {
      const stays = getComputedStyle(current).position === 'sticky';
      style.setProperty('--head-height', stays ? `${current.offsetHeight}px` : '0px');
    };
    const observer = new ResizeObserver(tell);
    observer.observe(current);
    return () => {
      observer.disconnect();
      style.removeProperty('--head-height');
    };
  }, [head]);
};

/** Says that all is saved when it is for the first time and after trouble, and what the trouble is; not each time. */
const useSavingSaid = (saving: Saving): void => {
  const t = useTranslations('studio.editor.saving');
  const say = useSay();
  const before = useRef<'new' | 'saving' | 'told' | 'trouble'>('new');
  useEffect(() => {
    if (saving === 'saved') {
      if (before.current === 'saving') say(t('once'));
      if (before.current === 'trouble') say(t('again'));
      if (before.current !== 'new') before.current = 'told';
    } else if (saving === 'saving') {
      if (before.current === 'new') before.current = 'saving';
    } else {
      // Why something was refused is an alert of its own.
      if (before.current !== 'trouble' && saving !== 'refused') say(t(saving));
      before.current = 'trouble';
    }
  }, [saving, say, t]);
};

/** The heading that names the draft. */
export const DRAFT_TITLE_ID = 'draft-title';

/** What the draft is called, how it is saved, and the way back. */
export function EditorHead() {
  const t = useTranslations('studio.editor');
  const { document, saving, canUndo, canRedo } = useDraft();
  const { undo, redo } = useUndo();
  useSavingSaid(saving);
  useUndoKeys(undo, redo);
  const head = useRef<HTMLDivElement>(null);
  useHeight(head);
  const title = draftTitle(document, useLocale()) || t('untitled');
  const otherLanguage = useOtherLanguage();
  return (
    <div
      ref={head}
      className="page-bleed z-5 flex flex-wrap items-baseline gap-x-5 border-hairline border-b bg-paper py-2 max-lg:sm:py-3 lg:sticky lg:top-0 lg:py-1"
    >
      <Link href="/studio" className="text-small text-link">
        {t('toLibrary')}
      </Link>
      <h1
        id={DRAFT_TITLE_ID}
        tabIndex={-1}
        lang={otherLanguage(title)}
        className="min-w-0 text-h3 wrap-anywhere max-sm:order-last max-sm:w-full"
      >
        {title}
      </h1>
      <p className="text-small text-soft">{t(`saving.${saving}`)}</p>
      <div className="-mr-2 ml-auto flex flex-wrap items-center gap-x-1">
        <WritingSwitch />
        <Button weight="quiet" onClick={undo} aria-disabled={!canUndo}>
          {t('undo')}
        </Button>
        <Button weight="quiet" onClick={redo} aria-disabled={!canRedo}>
          {t('redo')}
        </Button>
      </div>
      <UnsavedNotes />
    </div>
  );
}
