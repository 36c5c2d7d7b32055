'use client';

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useBalance } from '../_balance/balance-desk';
import { useDraft } from '../_draft/draft-context';
import { useWay } from '../_editor/use-way';
import { type StepsDone, stepsSeen, withSeen } from './steps-seen';
import { Tutorial } from './tutorial';

/** The tutorial below a draft that is open: what is done in the draft is noticed. */
export function DraftTutorial() {
  const { document, edits, publications } = useDraft();
  const { open } = useWay();
  // Typing never waits for it.
  const later = useDeferredValue(useMemo(() => ({ document, edits }), [document, edits]));
  const [seen, setSeen] = useState<StepsDone>({ copy: true });
  const isPublished = publications.length > 0;
  const isBalanced = useBalance().finished !== null;
  useEffect(() => {
    const now = stepsSeen({ ...later, isPublished, isBalanced, open });
    setSeen((before) => withSeen(before, now));
  }, [later, isPublished, isBalanced, open]);
  return <Tutorial stepDone={seen} />;
}
