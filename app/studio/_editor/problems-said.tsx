'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useDraft } from '../_draft/draft-context';
import { useAtRest } from '../_fields/use-at-rest';
import { countProblems } from './problems-panel';
import { useSay } from './said';

/** Long enough for whoever types not to be interrupted. */
const PAUSE_MS = 2_000;

/** Says how many problems there are, once their number has changed and the author pauses. */
export function ProblemsSaid() {
  const t = useTranslations('studio.problems');
  const { issues, isChecked } = useDraft();
  const say = useSay();
  const { errors, warnings } = countProblems(issues);
  const rested = useAtRest(isChecked ? t('said', { errors, warnings }) : null, PAUSE_MS);
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (rested === null || rested === told.current) return;
    // What stands there when the editor opens is read with the rest of the page.
    if (told.current !== null) say(rested);
    told.current = rested;
  }, [rested, say]);
  return null;
}
