import { accepted, type Result } from '../../model/refusal';
import type { SeatCommand } from '../commands';
import { OBSERVERS, type Seat } from '../seats';
import type { Offer, SessionState } from '../session-state';
import {
  type Decided,
  type Decision,
  dealtNow,
  happens,
  inPhase,
  NOTHING,
  ownSeat,
  refuse,
  requireCard,
} from './context';

/** Characters of a cable, and cables and offers that a seat may send in a quarter. */
export const MOST_CABLE_CHARACTERS = 240;
export const MOST_CABLES = 10;
export const MOST_OFFERS = 6;

type Of<Type> = Extract<SeatCommand, { type: Type }>;

const sentBy = (items: readonly { seat: string; quarter: number }[], seat: Seat, state: SessionState): number =>
  items.filter((item) => item.seat === seat.id && item.quarter === state.place.quarter).length;

/** A member sends the other capital a short text; an observer sends one to either. */
export const sendCable = (decision: Decision, command: Of<'SendCable'>): Decided => {
  const seat = ownSeat(decision);
  if (!seat.ok) return seat;
  const { compiled, state } = decision;
  const phase = inPhase(state, 'discuss', 'choose');
  if (!phase.ok) return phase;
  if (!compiled.sides.includes(command.to) || seat.value.delegation === command.to)
    return refuse('unknown-side', 'A cable goes to the other capital.');
  const text = command.text.trim();
  if (text === '') return refuse('empty-cable', 'A cable needs a text.');
  if ([...text].length > MOST_CABLE_CHARACTERS)
    return refuse('cable-too-long', `A cable may have ${MOST_CABLE_CHARACTERS} characters.`);
  if (sentBy(state.cables, seat.value, state) >= MOST_CABLES)
    return refuse('too-many-cables', `A seat may send ${MOST_CABLES} cables in a quarter.`);
  return happens({ type: 'CableSent', seat: seat.value.id, to: command.to, text });
};

/** A member offers the other capital a pair of choices on the joint card of the quarter. */
export const makeOffer = (decision: Decision, command: Of<'MakeOffer'>): Decided => {
  const seat = ownSeat(decision);
  if (!seat.ok) return seat;
  const { state } = decision;
  if (seat.value.delegation === OBSERVERS) return refuse('observer', 'Observers make no offers.');
  const phase = inPhase(state, 'discuss', 'choose');
  if (!phase.ok) return phase;
  const card = requireCard(dealtNow(decision).cards, seat.value.delegation);
  if (!card.ok) return card;
  if (card.value.deciders.length < 2) return refuse('not-joint', 'Offers are made on cards that both capitals answer.');
  const unknown = [command.ours, command.theirs].find((option) => !card.value.options.has(option));
  if (unknown !== undefined) return refuse('unknown-option', `${card.value.card.id} has no option ${unknown}.`);
  if (sentBy(state.offers, seat.value, state) >= MOST_OFFERS)
    return refuse('too-many-offers', `A seat may make ${MOST_OFFERS} offers in a quarter.`);
  const { ours, theirs } = command;
  const offer = `o${state.offers.length + 1}`;
  return happens({ type: 'OfferMade', offer, seat: seat.value.id, card: card.value.card.id, ours, theirs });
};

const mayAnswer = (offer: Offer, seat: Seat, answer: Of<'AnswerOffer'>['answer']): Result<null> => {
  if (answer === 'withdrawn')
    return offer.side === seat.delegation
      ? accepted(null)
      : refuse('not-your-offer', 'Only who made an offer withdraws it.');
  if (seat.delegation === OBSERVERS || offer.side === seat.delegation)
    return refuse('not-to-you', 'The other capital answers an offer.');
  return accepted(null);
};

/** Answers an open offer, or withdraws one's own. Refuses with `unknown-offer` and `offer-closed`. */
export const answerOffer = (decision: Decision, command: Of<'AnswerOffer'>): Decided => {
  const seat = ownSeat(decision);
  if (!seat.ok) return seat;
  const { state } = decision;
  const phase = inPhase(state, 'discuss', 'choose');
  if (!phase.ok) return phase;
  const offer = state.offers.find(({ id, quarter }) => id === command.offer && quarter === state.place.quarter);
  if (!offer) return refuse('unknown-offer', `There is no offer ${command.offer} in this quarter.`);
  const may = mayAnswer(offer, seat.value, command.answer);
  if (!may.ok) return may;
  if (offer.answer === command.answer) return NOTHING;
  if (offer.answer !== 'open') return refuse('offer-closed', `The offer was ${offer.answer} already.`);
  return happens({ type: 'OfferAnswered', offer: offer.id, seat: seat.value.id, answer: command.answer });
};
