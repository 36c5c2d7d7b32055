import { useEffect, useState } from 'react';
import { recall, remember } from '../../_data/device-memory';
import { type Progress, readProgress } from './progress';

const KEPT = ['tutorial', 'studio'] as const;

/** Progress as this device keeps it; null until it has been read. */
export const useProgress = (): readonly [Progress | null, (next: Progress) => void] => {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(() => setProgress(readProgress(recall(...KEPT))), []);
  const keep = (next: Progress): void => {
    setProgress(next);
    remember(...KEPT, JSON.stringify(next));
  };
  return [progress, keep];
};
