import { useEffect, useState } from 'react';
import type { Result } from '@/lib/model/refusal';
import type { SharedGame } from './read-link';

/** The game of a fragment; null while it is being read. */
export const useSharedGame = (fragment: string | null): Result<SharedGame> | null => {
  const [read, setRead] = useState<{ fragment: string; game: Result<SharedGame> } | null>(null);
  useEffect(() => {
    if (fragment === null) return;
    let wanted = true;
    void import('./read-link')
      .then(({ readLink }) => readLink(fragment))
      .then((game) => {
        if (wanted) setRead({ fragment, game });
      });
    return () => {
      wanted = false;
    };
  }, [fragment]);
  return read && read.fragment === fragment ? read.game : null;
};
