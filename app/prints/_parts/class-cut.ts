import { JOINT } from '@/lib/model/closed-sets';
import type { Card, Pack } from '@/lib/model/pack';

/** The quarters of a pack, counted from 1. */
export const quartersOf = ({ quarters }: Pack): number[] => Array.from({ length: quarters }, (_, i) => i + 1);

/** The cards that a class may be dealt in a quarter, in order of preference; those of one capital where it is named. */
export const classCardsOf = ({ cards, classCut }: Pack, quarter: number, side?: string): Card[] =>
  (classCut[quarter - 1] ?? [])
    .flatMap((id) => cards.find((card) => card.id === id) ?? [])
    .filter(({ decider }) => side === undefined || decider === side || decider === JOINT);
