import { useMemo } from 'react';
import { type Explanation, explainGame } from '@/lib/engine/explain';
import { useRun } from '../run-context';

/** What every cause stands for in every level of the branch in hand. */
export const useExplanation = (): Explanation => {
  const { compiled, played } = useRun();
  return useMemo(
    () =>
      explainGame(
        compiled,
        played.quarters.map(({ record }) => record),
      ),
    [compiled, played],
  );
};
