'use client';

import { useTranslations } from 'next-intl';
import { type ComponentType, useEffect, useState } from 'react';
import { Button } from '../../_components/button';
import { fetchPart, fetchRest, findPart } from './part-screens';
import type { EditorPart } from './parts';

/** How long the editor must have been open before the parts that are not in view are fetched. */
const REST_AFTER_MS = 4_000;

const useRest = (): void => {
  useEffect(() => {
    // What cannot be had now is asked for again when it is shown.
    const timer = setTimeout(() => void fetchRest().catch(() => undefined), REST_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
};

/** The screen of a part once it is there; null while it is on its way, and `failed` where it could not be had. */
const useScreen = (part: EditorPart) => {
  const [tries, setTries] = useState(0);
  const [came, setCame] = useState<{ readonly of: EditorPart; readonly isHere: boolean } | null>(null);
  const screen = findPart(part);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try asks again
  useEffect(() => {
    if (screen) return;
    let isLatest = true;
    const tell = (isHere: boolean) => () => {
      if (isLatest) setCame({ of: part, isHere });
    };
    fetchPart(part).then(tell(true), tell(false));
    return () => {
      isLatest = false;
    };
  }, [part, screen, tries]);
  const again = (): void => {
    setCame(null);
    setTries(tries + 1);
  };
  return { screen, failed: came !== null && came.of === part && !came.isHere, again };
};

/** The part of the editor that is open. Where it cannot be fetched, the rest stays, with all that is not saved yet. */
export function PartScreen({ part }: { readonly part: EditorPart }) {
  const t = useTranslations('studio.editor');
  useRest();
  const { screen, failed, again } = useScreen(part);
  const Screen: ComponentType | undefined = screen;
  if (Screen) return <Screen />;
  if (!failed)
    return (
      <p className="text-soft" aria-live="polite">
        {t('fetching')}
      </p>
    );
  return (
    <div role="alert" className="measure">
      <p className="running">{t('notFetched')}</p>
      <Button className="mt-3" onClick={again}>
        {t('fetchAgain')}
      </Button>
    </div>
  );
}
