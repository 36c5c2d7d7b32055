import type { CompiledPack } from '@/lib/engine/compile';
import type { PackTexts } from '@/lib/model/texts';
import type { Answer } from '@/lib/model/world-state';
import type { DecidedBy } from '@/lib/session/events';
import type { DelegationId } from '@/lib/session/seats';
import type { RevealedQuarter } from '@/lib/session/views/room-view';
import type { SidePlace } from '../../_components/side-name';

/** What a card came to: an option by its label, set aside, or left open. */
export type ShownAnswer =
  | { readonly kind: 'option'; readonly option: string; readonly label: string }
  | { readonly kind: 'setAside' | 'open' };

/** What the seats of one delegation had expected of a capital. */
export interface ShownExpectation {
  readonly by: DelegationId;
  /** The delegation's name; null for observers. */
  readonly name: string | null;
  readonly place: SidePlace | null;
  /** Seats that predicted, and those of them that expected what was chosen. */
  readonly seats: number;
  readonly right: number;
  /** What they expected, most expected first. */
  readonly guesses: readonly { readonly option: string; readonly label: string; readonly seats: number }[];
}

/** What a capital chose in a quarter, with everything that is told beside it. */
export interface ShownChoice {
  readonly side: string;
  readonly name: string;
  readonly place: SidePlace;
  /** Its card of the quarter; null where it was dealt none. */
  readonly card: string | null;
  readonly question: string;
  readonly answer: ShownAnswer;
  /** Of a joint card, what both answers came to. */
  readonly joint: 'agreed' | 'notAgreed' | 'notAnswered' | null;
  readonly decidedBy: DecidedBy;
  /** Why its head chose, in their own words; empty where they gave no reason. */
  readonly reason: string;
  /** The other capital's expectations first. */
  readonly expected: readonly ShownExpectation[];
}

/** An answer with the label of its option. */
export const shownAnswer = (texts: PackTexts, card: string, answer: Answer | undefined): ShownAnswer => {
  if (answer === undefined) return { kind: 'open' };
  if (answer === null) return { kind: 'setAside' };
  return { kind: 'option', option: answer, label: texts.cards[card]?.options[answer]?.label ?? answer };
};

const placeIn = (compiled: CompiledPack, id: DelegationId): SidePlace | null => {
  const at = compiled.sides.indexOf(id);
  return at === 0 || at === 1 ? at : null;
};

/** What a joint card came to. */
export const jointOutcome = (answers: Readonly<Record<string, Answer>>): NonNullable<ShownChoice['joint']> => {
  const given = Object.values(answers);
  if (given.length < 2 || given.includes(null)) return 'notAnswered';
  return given.every((answer) => answer === given[0]) ? 'agreed' : 'notAgreed';
};

const expectationsOf = (
  compiled: CompiledPack,
  texts: PackTexts,
  { expected }: Pick<RevealedQuarter, 'expected'>,
  side: string,
  card: string,
  chosen: Answer | undefined,
): ShownExpectation[] =>
  expected
    .filter((expectation) => expectation.side === side)
    .map(({ by, counts }): ShownExpectation => {
      const guesses = Object.entries(counts)
        .map(([option, seats]) => ({ option, label: texts.cards[card]?.options[option]?.label ?? option, seats }))
        .sort((a, b) => b.seats - a.seats);
      return {
        by,
        name: texts.sides[by]?.name ?? null,
        place: placeIn(compiled, by),
        seats: guesses.reduce((sum, { seats }) => sum + seats, 0),
        right: typeof chosen === 'string' ? (counts[chosen] ?? 0) : 0,
        guesses,
      };
    })
    .sort((a, b) => Number(a.place === null) - Number(b.place === null));

/** What both capitals chose in a revealed quarter, in the pack's order, in the language of the texts. */
export const shownChoices = (
  compiled: CompiledPack,
  texts: PackTexts,
  revealed: Pick<RevealedQuarter, 'cards' | 'decidedBy' | 'reasons' | 'expected'>,
): readonly ShownChoice[] =>
  compiled.sides.map((side, i): ShownChoice => {
    const own = revealed.cards.find(({ card }) => compiled.cardById.get(card)?.deciders.includes(side));
    const answer = own?.answers[side];
    const isJoint = own !== undefined && compiled.cardById.get(own.card)!.deciders.length > 1;
    return {
      side,
      name: texts.sides[side]!.name,
      place: i === 0 ? 0 : 1,
      card: own?.card ?? null,
      question: own ? (texts.cards[own.card]?.question ?? '') : '',
      answer: own ? shownAnswer(texts, own.card, answer) : { kind: 'open' },
      joint: isJoint ? jointOutcome(own.answers) : null,
      decidedBy: revealed.decidedBy[side] ?? 'nobody',
      reason: revealed.reasons[side] ?? '',
      expected: own ? expectationsOf(compiled, texts, revealed, side, own.card, answer) : [],
    };
  });
