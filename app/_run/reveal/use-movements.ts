import { useMemo } from 'react';
import { dealtCards } from '@/lib/engine/deal';
import { readTension } from '@/lib/engine/read-out';
import type { WorldState } from '@/lib/model/world-state';
import { playWithout } from '@/lib/run/play-run';
import { useRun } from '../run-context';
import { type CauseOfQuarter, causeBook, causesOfQuarter, type ReadingOf, readingsOf } from './causes';

/** Where a measure would stand had one of the player's cards of the quarter been set aside. */
export interface WithoutChoice {
  readonly card: string;
  readonly level: number;
}

/** How a measure moved in the quarter just played, and why. */
export interface Movement {
  readonly kind: ReadingOf['kind'];
  readonly id: string;
  readonly before: number;
  readonly now: number;
  readonly change: number;
  readonly causes: readonly CauseOfQuarter[];
  readonly without: readonly WithoutChoice[];
}

const levelOf = ({ kind, weights }: ReadingOf, { levels }: WorldState): number =>
  kind === 'tension'
    ? readTension(
        weights.map((weight) => -weight),
        levels,
      )
    : levels.reduce((sum, level, i) => sum + weights[i]! * level, 0);

/** How every tension and indicator moved in the quarter just played, most first within each kind. */
export const useMovements = (): readonly Movement[] => {
  const { compiled, document, played, side } = useRun();
  return useMemo(() => {
    const { quarters, worlds } = played;
    const [before, now] = [worlds.at(-2)!, worlds.at(-1)!];
    const book = causeBook(compiled, quarters);
    const answered = dealtCards(compiled, before).filter(
      ({ card }) => typeof quarters.at(-1)!.record.choices[card.id]?.[side] === 'string',
    );
    const others = answered.map(({ card }) => ({
      card: card.id,
      world: playWithout(compiled, document, played, card.id).worlds.at(-1)!,
    }));
    return readingsOf(compiled)
      .map((reading): Movement => {
        const [then, level] = [levelOf(reading, before), levelOf(reading, now)];
        return {
          kind: reading.kind,
          id: reading.id,
          before: then,
          now: level,
          change: level - then,
          causes: causesOfQuarter(compiled, book, reading),
          without: others.map(({ card, world }) => ({ card, level: levelOf(reading, world) })),
        };
      })
      .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  }, [compiled, document, played, side]);
};
