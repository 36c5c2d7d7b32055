import type { ClassTally } from '../model/class-tally';
import type { CardId, OptionId, SideId } from '../model/ids';
import type { CardStudy } from './card-study';

/** A card on which classes chose mostly what the games hardly ever find best. */
export interface ClassSurprise {
  readonly card: CardId;
  readonly side: SideId;
  /** What most classes chose, in how many of the classes that answered. */
  readonly option: OptionId;
  readonly classes: number;
  readonly of: number;
  /** Share of futures in which it is best over four quarters, 0 to 1. */
  readonly share: number;
}

/** Classes that must have answered a card before anything is said of it. */
const LEAST_CLASSES = 2;
/** An option is chosen by most where more than half of the classes chose it. */
const MOST = 0.5;
/** And is hardly ever best where it is in less than so many futures of what an even split would give. */
const OF_EVEN = 0.5;

const surpriseOf = (
  { card, side, options }: CardStudy,
  chosen: Readonly<Record<OptionId, number>>,
): ClassSurprise[] => {
  const of = Object.values(chosen).reduce((sum, classes) => sum + classes, 0);
  if (of < LEAST_CLASSES) return [];
  return options
    .map(({ option, best }) => ({ card, side, option, classes: chosen[option] ?? 0, of, share: best[4] }))
    .filter(({ classes, share }) => classes > MOST * of && share < OF_EVEN / options.length);
};

/** Where classes chose otherwise than the report would have expected, the most surprising first. */
export const readClassSurprises = (studies: readonly CardStudy[], chosen: ClassTally): readonly ClassSurprise[] =>
  studies
    .flatMap((study) => surpriseOf(study, chosen[study.card]?.[study.side] ?? {}))
    .sort((a, b) => a.share - b.share || b.classes - a.classes);
