'use client';

import { useEffect, useState } from 'react';
import {
  changedDocuments,
  changedTexts,
  type DocumentChanges,
  type TextsByLanguage,
} from '@/lib/authoring/changed-texts';
import { comparePacks, type PackChanges } from '@/lib/authoring/compare-packs';
import type { Language } from '@/lib/model/closed-sets';
import { readPack } from '../../_data/packs';
import { useDraft } from '../_draft/draft-context';

/** What the draft changed since a published version, and the texts in which both are named. */
export interface Changes {
  readonly edits: PackChanges;
  readonly documents: DocumentChanges;
  /** Texts that differ, by the language in which they are written. */
  readonly texts: Readonly<Record<Language, number>>;
  readonly before: TextsByLanguage;
  readonly after: TextsByLanguage;
}

/** What changed since the version with this hash; null while it is found out, and while the draft can't be read whole. */
export const useChanges = (hash: string): Changes | null => {
  const { checks, document, isChecked } = useDraft();
  const [changes, setChanges] = useState<{ readonly of: object; readonly found: Changes | null } | null>(null);
  useEffect(() => {
    if (!checks || !isChecked) return;
    let isWanted = true;
    void Promise.all([readPack(hash), checks.bundle()]).then(([was, is]) => {
      if (!isWanted) return;
      const found =
        was.ok && is
          ? {
              edits: comparePacks(was.value.pack, is.pack),
              documents: changedDocuments(was.value.texts.en, is.texts.en),
              texts: countTexts(was.value.texts, is.texts),
              before: was.value.texts,
              after: is.texts,
            }
          : null;
      setChanges({ of: document, found });
    });
    return () => {
      isWanted = false;
    };
  }, [checks, document, hash, isChecked]);
  return changes?.of === document ? changes.found : null;
};

const countTexts = (before: TextsByLanguage, after: TextsByLanguage): Record<Language, number> => ({
  en: changedTexts('en', before, after),
  ja: changedTexts('ja', before, after),
});
