import type { CompiledCard } from '../../engine/compile';
import type { OptionId } from '../../model/ids';
import type { Result } from '../../model/refusal';
import { accepted } from '../../model/refusal';
import { canChoose } from '../class-cards';
import type { HostCommand, SeatCommand } from '../commands';
import { leadOf } from '../delegation';
import { isPlayOver } from '../phases';
import { OBSERVERS, type Seat } from '../seats';
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

/** Characters that a head's reason may have, and an answer of a reflection. */
export const MOST_REASON_CHARACTERS = 200;
export const MOST_REFLECTION_CHARACTERS = 600;
/** Questions of the reflection. */
export const REFLECTION_QUESTIONS = 3;

type Of<Type> = Extract<SeatCommand | HostCommand, { type: Type }>;

/** A seat says whether it is ready in the phase in hand. */
export const setReady = (decision: Decision, command: Of<'SetReady'>): Decided => {
  const seat = ownSeat(decision);
  if (!seat.ok) return seat;
  const { state } = decision;
  if (isPlayOver(state.place.phase)) return refuse('ended', 'The play of this session is over.');
  if (state.hand.ready.includes(seat.value.id) === command.ready) return NOTHING;
  return happens({ type: 'SeatReadied', seat: seat.value.id, ready: command.ready });
};

interface OwnCard {
  readonly seat: Seat;
  readonly card: CompiledCard;
}

const ownCard = (decision: Decision): Result<OwnCard> => {
  const seat = ownSeat(decision);
  if (!seat.ok) return seat;
  if (seat.value.delegation === OBSERVERS) return refuse('observer', 'Observers do not decide.');
  const card = requireCard(dealtNow(decision).cards, seat.value.delegation);
  return card.ok ? accepted({ seat: seat.value, card: card.value }) : card;
};

const mayChoose = (decision: Decision, { seat, card }: OwnCard, id: OptionId): Result<null> => {
  const option = card.options.get(id);
  if (!option) return refuse('unknown-option', `${card.card.id} has no option ${id}.`);
  const { world } = dealtNow(decision);
  if (!canChoose(decision.compiled, world, seat.delegation, option))
    return refuse('option-closed', `${id} is not open now, or costs more than ${seat.delegation} holds.`);
  return accepted(null);
};

/** A member leans to an option (under majority: votes for it), or to none. Open while its delegation discusses and chooses. */
export const leanTo = (decision: Decision, command: Of<'LeanTo'>): Decided => {
  const own = ownCard(decision);
  if (!own.ok) return own;
  const phase = inPhase(decision.state, 'discuss', 'choose');
  if (!phase.ok) return phase;
  const { seat } = own.value;
  if ((decision.state.hand.leanings[seat.id] ?? null) === command.option) return NOTHING;
  const may = command.option === null ? accepted(null) : mayChoose(decision, own.value, command.option);
  return may.ok ? happens({ type: 'OptionLeanedTo', seat: seat.id, option: command.option }) : may;
};

const isLead = (decision: Decision, seat: Seat): Result<null> => {
  const lead = leadOf(decision.state, decision.compiled.pack.roles, seat.delegation);
  return lead?.id === seat.id ? accepted(null) : refuse('not-the-lead', 'Only the head of the delegation commits it.');
};

const mayCommit = (decision: Decision, seat: Seat): Result<null> => {
  const phase = inPhase(decision.state, 'choose');
  if (!phase.ok) return phase;
  if (decision.state.settings.rule === 'majority')
    return refuse('majority-decides', 'In this session the votes of the delegation decide.');
  return isLead(decision, seat);
};

const readReason = (typed: string): Result<string> => {
  const reason = typed.trim();
  if ([...reason].length > MOST_REASON_CHARACTERS)
    return refuse('reason-too-long', `A reason may have ${MOST_REASON_CHARACTERS} characters.`);
  return accepted(reason);
};

/** The head commits its delegation. Refuses with `not-the-lead`, `majority-decides`, `option-closed` and others. */
export const commitOption = (decision: Decision, command: Of<'CommitOption'>): Decided => {
  const own = ownCard(decision);
  if (!own.ok) return own;
  const { seat, card } = own.value;
  const may = mayCommit(decision, seat);
  if (!may.ok) return may;
  const open = mayChoose(decision, own.value, command.option);
  if (!open.ok) return open;
  const reason = readReason(command.reason);
  if (!reason.ok) return reason;
  const before = decision.state.hand.commitments[seat.delegation];
  if (before?.option === command.option && before.reason === reason.value) return NOTHING;
  return happens({
    type: 'OptionCommitted',
    side: seat.delegation,
    seat: seat.id,
    card: card.card.id,
    option: command.option,
    reason: reason.value,
  });
};

/** The head takes the commitment back while its delegation may still choose. */
export const withdrawCommitment = (decision: Decision): Decided => {
  const own = ownCard(decision);
  if (!own.ok) return own;
  const { seat } = own.value;
  const may = mayCommit(decision, seat);
  if (!may.ok) return may;
  if (!decision.state.hand.commitments[seat.delegation]) return NOTHING;
  return happens({ type: 'CommitmentWithdrawn', side: seat.delegation, seat: seat.id });
};

/** Where votes decide, the lead says why its delegation votes as it does. Refuses with `reason-with-choice` elsewhere. */
export const stateReason = (decision: Decision, command: Of<'StateReason'>): Decided => {
  const own = ownCard(decision);
  if (!own.ok) return own;
  const { seat } = own.value;
  const phase = inPhase(decision.state, 'choose');
  if (!phase.ok) return phase;
  if (decision.state.settings.rule !== 'majority')
    return refuse('reason-with-choice', 'In this session the reason goes with the choice of the head.');
  const lead = isLead(decision, seat);
  if (!lead.ok) return lead;
  const reason = readReason(command.reason);
  if (!reason.ok) return reason;
  if ((decision.state.hand.reasons[seat.delegation]?.reason ?? '') === reason.value) return NOTHING;
  return happens({ type: 'ReasonStated', side: seat.delegation, seat: seat.id, reason: reason.value });
};

/** A seat predicts what another capital chooses; a member not its own. */
export const predictChoice = (decision: Decision, command: Of<'PredictChoice'>): Decided => {
  const seat = ownSeat(decision);
  if (!seat.ok) return seat;
  const phase = inPhase(decision.state, 'predict');
  if (!phase.ok) return phase;
  if (seat.value.delegation === command.side) return refuse('own-capital', 'Predict what the other capital chooses.');
  const card = requireCard(dealtNow(decision).cards, command.side);
  if (!card.ok) return card;
  if (!card.value.options.has(command.option))
    return refuse('unknown-option', `${card.value.card.id} has no option ${command.option}.`);
  if (decision.state.hand.predictions[seat.value.id]?.[command.side] === command.option) return NOTHING;
  return happens({ type: 'ChoicePredicted', seat: seat.value.id, side: command.side, option: command.option });
};

/** A student sends the host a reflection; a later one takes the place of an earlier one. */
export const sendReflection = (decision: Decision, command: Of<'SendReflection'>): Decided => {
  const seat = ownSeat(decision);
  if (!seat.ok) return seat;
  const { phase } = decision.state.place;
  if (!isPlayOver(phase))
    return refuse('wrong-phase', `Reflections are sent in the debrief; the session is in ${phase}.`);
  const answers = command.answers.map((answer) => answer.trim());
  if (answers.length !== REFLECTION_QUESTIONS || answers.every((answer) => answer === ''))
    return refuse('empty-reflection', `A reflection answers at least one of its ${REFLECTION_QUESTIONS} questions.`);
  if (answers.some((answer) => [...answer].length > MOST_REFLECTION_CHARACTERS))
    return refuse('reflection-too-long', `An answer may have ${MOST_REFLECTION_CHARACTERS} characters.`);
  return happens({ type: 'ReflectionSent', seat: seat.value.id, answers });
};
