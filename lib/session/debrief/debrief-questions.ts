import type { PackTexts } from '../../model/texts';
import type { ClassQuarter } from './class-timeline';
import type { Foresight } from './perception-gap';
import type { TurningPoint } from './turning-points';

/** A question to discuss, of a card that the class answered. */
export interface DebriefQuestion {
  readonly card: string;
  readonly question: string;
}

/** What the choice of questions rests on. */
interface Played {
  readonly timeline: readonly ClassQuarter[];
  readonly turning: readonly TurningPoint[];
  readonly foresight: readonly Foresight[];
}

/** Cards of a class, those first that there is most to say of: of turning points, then the worst foreseen, then the rest. */
const cardsToDiscuss = ({ timeline, turning, foresight }: Played): readonly string[] => {
  const cardsOf = (quarter: number): readonly string[] =>
    timeline.find((known) => known.quarter === quarter)?.decisions.map(({ card }) => card) ?? [];
  const misread = foresight.filter(({ share }) => share < 0.5).sort((a, b) => a.share - b.share || b.seats - a.seats);
  return [
    ...new Set([
      ...turning.flatMap(({ quarter }) => cardsOf(quarter)),
      ...misread.map(({ card }) => card),
      ...timeline.flatMap(({ quarter }) => cardsOf(quarter)),
    ]),
  ];
};

/** So many questions for the debrief: the first one of each card in that order, then each card's second, and on. */
export const debriefQuestions = (played: Played, texts: PackTexts, count: number): readonly DebriefQuestion[] => {
  const cards = cardsToDiscuss(played).map((card) => ({ card, questions: texts.cards[card]?.discussion ?? [] }));
  const rounds = Math.max(0, ...cards.map(({ questions }) => questions.length));
  return Array.from({ length: rounds }, (_, round) => round)
    .flatMap((round) =>
      cards.flatMap(({ card, questions }) => {
        const question = questions[round];
        return question === undefined ? [] : [{ card, question }];
      }),
    )
    .slice(0, count);
};
