import { useMemo, useState, useSyncExternalStore } from 'react';
import { recall, remember } from '../../_data/device-memory';
import { type Progress, readProgress } from './progress';

const KEPT = ['tutorial', 'studio'] as const;

const neverTold = () => () => undefined;
const recallKept = (): string | null => recall(...KEPT);
const unknown = (): undefined => undefined;

/** Progress as this device keeps it; null until it can be read, which on a page drawn by the browser is at once. */
export const useProgress = (): readonly [Progress | null, (next: Progress) => void] => {
  const kept = useSyncExternalStore<string | null | undefined>(neverTold, recallKept, unknown);
  const begun = useMemo(() => (kept === undefined ? null : readProgress(kept)), [kept]);
  const [made, setMade] = useState<Progress | null>(null);
  const keep = (next: Progress): void => {
    setMade(next);
    remember(...KEPT, JSON.stringify(next));
  };
  return [made ?? begun, keep];
};
