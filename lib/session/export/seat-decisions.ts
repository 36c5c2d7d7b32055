import { type CompiledPack, calendarQuarter } from '../../engine/compile';
import type { CalendarQuarter, CardId, OptionId, SideId } from '../../model/ids';
import type { Answer } from '../../model/world-state';
import type { DecidedBy, RecordedEvent } from '../events';
import type { DelegationId, Seat } from '../seats';
import { type DecidedQuarter, decidedQuarters } from './decided-quarters';

/** What a seat expected of a capital, and whether it came true; null where that capital answered nothing. */
export interface SeatPrediction {
  readonly side: SideId;
  readonly card: CardId;
  readonly option: OptionId;
  readonly cameTrue: boolean | null;
  /** Ms since 1970. */
  readonly at: number;
}

/** What one seat did in one quarter; `seat` is null for a capital in which nobody sat. */
export interface SeatDecision {
  readonly quarter: number;
  readonly calendarQuarter: CalendarQuarter;
  readonly delegation: DelegationId;
  readonly seat: Seat | null;
  /** The card of its capital; null where it was dealt none, and for observers. */
  readonly card: CardId | null;
  /** The option that the seat leaned to or voted for, or committed as head. */
  readonly leaning: OptionId | null;
  /** What its capital chose; null where it left the card unanswered. */
  readonly chosen: Answer;
  /** Whether this seat's commitment stands. */
  readonly committed: boolean;
  readonly reason: string;
  readonly decidedBy: DecidedBy | null;
  readonly predictions: readonly SeatPrediction[];
  readonly withKnowledge: boolean;
  readonly takenBack: boolean;
  /** When the seat last chose, else when the quarter was revealed (ms since 1970). */
  readonly at: number;
}

const answerOf = ({ cards, facts }: DecidedQuarter, side: SideId): Answer => {
  const card = cards[side];
  return card === undefined ? null : (facts.choices[card]?.[side] ?? null);
};

const predictionsOf = (quarter: DecidedQuarter, seat: string): SeatPrediction[] =>
  Object.entries(quarter.facts.predictions[seat] ?? {}).flatMap(([side, option]) => {
    const card = quarter.cards[side];
    if (card === undefined) return [];
    const answer = answerOf(quarter, side);
    const at = quarter.predictedAt[seat]?.[side] ?? quarter.at;
    return [{ side, card, option, cameTrue: answer === null ? null : answer === option, at }];
  });

/** What a seat said for a delegation that decided by votes. */
const statedBy = ({ facts, reasons }: DecidedQuarter, delegation: DelegationId, seat: Seat | null): string => {
  const stated = reasons[delegation];
  return facts.decidedBy[delegation] === 'majority' && stated?.seat === seat?.id ? (stated?.reason ?? '') : '';
};

const decisionOf = (
  compiled: CompiledPack,
  quarter: DecidedQuarter,
  delegation: DelegationId,
  seat: Seat | null,
): SeatDecision => {
  const { facts, cards, leanings, commitments, choseAt, takenBack, at } = quarter;
  const commitment = commitments[delegation];
  const committed = seat !== null && commitment?.seat === seat.id && facts.decidedBy[delegation] === 'head';
  return {
    quarter: facts.quarter,
    calendarQuarter: calendarQuarter(compiled.pack.starts, facts.quarter),
    delegation,
    seat,
    card: cards[delegation] ?? null,
    leaning: seat === null ? null : committed ? commitment.option : (leanings[seat.id] ?? null),
    chosen: answerOf(quarter, delegation),
    committed,
    reason: committed ? commitment.reason : statedBy(quarter, delegation, seat),
    decidedBy: facts.decidedBy[delegation] ?? null,
    predictions: seat === null ? [] : predictionsOf(quarter, seat.id),
    withKnowledge: facts.withKnowledge,
    takenBack,
    at: (seat && choseAt[seat.id]) ?? at,
  };
};

const decisionsIn = (compiled: CompiledPack, quarter: DecidedQuarter): SeatDecision[] => {
  const empty = compiled.sides.filter((side) => !quarter.seats.some(({ delegation }) => delegation === side));
  return [
    ...quarter.seats.map((seat) => decisionOf(compiled, quarter, seat.delegation, seat)),
    ...empty.map((side) => decisionOf(compiled, quarter, side, null)),
  ];
};

/** What each seat decided and expected, quarter by quarter in the order of the reveals, then in the order of joining. */
export const seatDecisions = (compiled: CompiledPack, events: readonly RecordedEvent[]): SeatDecision[] =>
  decidedQuarters(compiled, events).flatMap((quarter) => decisionsIn(compiled, quarter));
