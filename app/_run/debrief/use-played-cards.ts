import { useMemo } from 'react';
import { dealtCards } from '@/lib/engine/deal';
import { useRun } from '../run-context';

/** The cards that were dealt to either capital on the branch in hand, in the order of the quarters. */
export const usePlayedCards = (): readonly string[] => {
  const { compiled, played } = useRun();
  return useMemo(
    () => [
      ...new Set(played.quarters.flatMap((_, i) => dealtCards(compiled, played.worlds[i]!).map(({ card }) => card.id))),
    ],
    [compiled, played],
  );
};
