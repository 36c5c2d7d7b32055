'use client';

import { useEffect, useState } from 'react';
import { changedTexts } from '@/lib/authoring/changed-texts';
import { comparePacks, type PackChanges } from '@/lib/authoring/compare-packs';
import { LANGUAGES, type Language } from '@/lib/model/closed-sets';
import type { PackTexts } from '@/lib/model/texts';
import { readPack } from '../../_data/packs';
import { useDraft } from '../_draft/draft-context';

/** What the draft changed since a published version, and the texts in which both are named. */
export interface Changes {
  readonly edits: PackChanges;
  /** Texts that differ, by language. */
  readonly texts: Readonly<Record<Language, number>>;
  readonly before: Readonly<Record<Language, PackTexts>>;
  readonly after: Readonly<Record<Language, PackTexts>>;
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

type Texts = Readonly<Record<Language, PackTexts>>;

const countTexts = (before: Texts, after: Texts): Record<Language, number> => {
  const [en, ja] = LANGUAGES.map((language) => changedTexts(before[language], after[language]));
  return { en: en ?? 0, ja: ja ?? 0 };
};
