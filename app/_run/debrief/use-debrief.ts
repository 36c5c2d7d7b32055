import { useMemo } from 'react';
import { drivenMeasures } from '@/lib/run/debrief-drivers';
import { redLineScores } from '@/lib/run/debrief-score';
import { timelineOf } from '@/lib/run/debrief-timeline';
import { redLineStandings } from '@/lib/run/red-lines';
import { useRun } from '../run-context';
import { useExplanation } from '../why/use-explanation';

/** Tensions whose drivers are told beside those of the alliance's confidence. */
const TENSIONS_TOLD = 2;

/** What the branch in hand came to, under the given weights whatever the reader has moved: scores, quarters, and what drove the result. */
export const useDebrief = () => {
  const { compiled, played, side } = useRun();
  const explanation = useExplanation();
  return useMemo(
    () => ({
      scores: redLineScores(redLineStandings(compiled, side, played.worlds)),
      timeline: timelineOf(compiled, played),
      driven: drivenMeasures(compiled, explanation, side, played, TENSIONS_TOLD),
    }),
    [compiled, played, side, explanation],
  );
};
