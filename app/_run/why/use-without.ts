import { useMemo } from 'react';
import { type Measure, readMeasure } from '@/lib/run/measure';
import { playWithout } from '@/lib/run/play-run';
import { useRun } from '../run-context';

/** Where a measure would stand at the end of a quarter had one of the player's cards been set aside, by card, in points. */
export const useWithout = (measure: Measure, quarter: number): ReadonlyMap<string, number> => {
  const { compiled, document, played, side, confidence } = useRun();
  const others = useMemo(() => {
    const cards = played.quarters.flatMap(({ record }) =>
      Object.entries(record.choices).flatMap(([card, answers]) => (typeof answers[side] === 'string' ? [card] : [])),
    );
    return cards.map((card) => ({ card, worlds: playWithout(compiled, document, played, card).worlds }));
  }, [compiled, document, played, side]);
  return useMemo(
    () =>
      new Map(others.map(({ card, worlds }) => [card, readMeasure(compiled, worlds[quarter]!, measure, confidence)])),
    [others, compiled, measure, quarter, confidence],
  );
};
