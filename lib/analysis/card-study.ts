import type { CompiledCard, CompiledPack } from '../engine/compile';
import type { WorldState } from '../model/world-state';
import { BALANCE_HORIZONS } from './balance';
import { readDominance, shareBest, shareOfOtherBest, type Utilities } from './dominance';
import { type Difference, readMattering } from './mattering';
import { optionFutures, type Question, reachOf, type Situation } from './option-futures';
import { type Priorities, prioritiesOf, utilityOfRun } from './priorities';

/** How one option does for a decider of its card. */
export interface OptionStudy {
  readonly option: string;
  /** Share of the situations in which it is open and can be paid, 0 to 1. */
  readonly openIn: number;
  /** Share of futures in which it is the best that can be chosen, 0 to 1, by horizon in quarters. */
  readonly best: Readonly<Record<(typeof BALANCE_HORIZONS)[number], number>>;
  /** The option that is most often better over four quarters, and in which share of the futures that have both. */
  readonly better: { readonly than: string; readonly share: number } | null;
}

/** How a card does for one of its deciders, in situations that random games lead to. */
export interface CardStudy {
  readonly card: string;
  readonly side: string;
  /** None where no game has dealt the card. */
  readonly situations: number;
  readonly options: readonly OptionStudy[];
  /** The most that choosing differently changes; null where there is no choice. */
  readonly difference: Difference | null;
  /** Share of futures in which another option is best once all evidence is one grade worse, 0 to 1. */
  readonly turnsOnEvidence: number;
}

/** What a study needs of the pack, with its sizes as stated and with all evidence one grade worse. */
export interface StudyFrame {
  readonly compiled: CompiledPack;
  readonly worse: CompiledPack;
  /** Futures of every card. */
  readonly futures: number;
  readonly rngSeed: number;
}

const [NOW, YEAR] = BALANCE_HORIZONS;

const utilitiesOf = (
  compiled: CompiledPack,
  { dealt, side, futures }: Question,
  situations: readonly Situation[],
  priorities: Priorities,
  horizon: number,
): Utilities =>
  dealt.card.options.map((_, option) =>
    situations.flatMap(({ options, firstDraw }) => {
      const found = options[option];
      return Array.from({ length: futures }, (_run, run) =>
        found ? utilityOfRun(compiled, found, side, priorities, { run, draw: firstDraw + run, horizon }) : null,
      );
    }),
  );

const studyOptions = (dealt: CompiledCard, situations: readonly Situation[], now: Utilities, year: Utilities) => {
  const [soon, late, better] = [shareBest(now), shareBest(year), readDominance(year)];
  const { options } = dealt.card;
  return options.map(({ id }, i): OptionStudy => {
    const rival = better[i];
    return {
      option: id,
      openIn: situations.filter((situation) => situation.options[i]).length / situations.length,
      best: { [NOW]: soon[i]!, [YEAR]: late[i]! } as OptionStudy['best'],
      better: rival ? { than: options[rival.option]!.id, share: rival.share } : null,
    };
  });
};

/** Studies a card for one of its deciders in the situations given. */
export const studyCard = (
  { compiled, worse, futures, rngSeed }: StudyFrame,
  dealt: CompiledCard,
  side: string,
  worlds: readonly WorldState[],
): CardStudy => {
  const { id } = dealt.card;
  if (worlds.length === 0) return { card: id, side, situations: 0, options: [], difference: null, turnsOnEvidence: 0 };
  const each = 2 * Math.ceil(futures / worlds.length / 2);
  const question: Question = { dealt, side, rngSeed, futures: each, horizon: Math.max(YEAR, reachOf(dealt)) };
  const priorities = prioritiesOf(compiled, side, each * worlds.length, rngSeed);
  const situations = optionFutures(compiled, question, worlds);
  const year = utilitiesOf(compiled, question, situations, priorities, YEAR);
  const shaken = optionFutures(worse, { ...question, dealt: worse.cardById.get(id)! }, worlds);
  return {
    card: id,
    side,
    situations: worlds.length,
    options: studyOptions(dealt, situations, utilitiesOf(compiled, question, situations, priorities, NOW), year),
    difference: readMattering(compiled, situations),
    turnsOnEvidence: shareOfOtherBest(year, utilitiesOf(worse, question, shaken, priorities, YEAR)),
  };
};
