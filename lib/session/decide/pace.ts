import { accepted, type Result } from '../../model/refusal';
import type { HostCommand } from '../commands';
import { isCounterparts, leadOf, membersOf } from '../delegation';
import type { SessionEvent } from '../events';
import { isPlayOver, nextPlace, type Phase, type Place, previousPlace, TIMED_PHASES } from '../phases';
import type { SessionState } from '../session-state';
import type { SessionSettings } from '../settings';
import { type Decided, type Decision, dealtNow, happens, NOTHING, refuse } from './context';
import { resolveQuarter } from './resolve';

/** Minutes by which a phase may be extended at once. */
export const MOST_EXTENSION_MINUTES = 30;

type Of<Type> = Extract<HostCommand, { type: Type }>;

const MINUTE_MS = 60_000;

const isSame = (a: Place, b: Place): boolean => a.quarter === b.quarter && a.phase === b.phase;

const isTimed = (phase: Phase): phase is (typeof TIMED_PHASES)[number] =>
  (TIMED_PHASES as readonly Phase[]).includes(phase);

/** When a phase that begins now runs out; null where the host sets the pace. */
const endOf = ({ state, now }: Pick<Decision, 'state' | 'now'>, phase: Phase): number | null =>
  state.settings.pace === 'timers' && isTimed(phase) ? now + state.settings.minutes[phase] * MINUTE_MS : null;

/** Capitals that a card waits for: neither committed, nor voted under majority, nor the counterpart's. */
export const undecidedSides = ({ compiled, state }: Pick<Decision, 'compiled' | 'state'>): readonly string[] => {
  const { cards } = dealtNow({ compiled, state });
  return compiled.sides.filter(
    (side) =>
      cards.some(({ deciders }) => deciders.includes(side)) &&
      !isCounterparts(state, side) &&
      !state.hand.commitments[side] &&
      !(state.settings.rule === 'majority' && membersOf(state, side).some(({ id }) => id in state.hand.leanings)),
  );
};

const mayLeave = (decision: Decision, command: Of<'GoOn'>): Result<null> => {
  const { compiled, state, actor } = decision;
  const { phase } = state.place;
  if (phase === 'lobby' && state.seats.filter(({ kicked }) => !kicked).length === 0)
    return refuse('empty-room', 'Nobody has a seat yet.');
  if (phase !== 'choose' || command.without === 'undecided' || actor.kind === 'timer') return accepted(null);
  const waiting = undecidedSides({ compiled, state });
  if (waiting.length === 0) return accepted(null);
  const leads = waiting.map((side) => leadOf(state, compiled.pack.roles, side)?.id ?? side);
  return refuse('undecided', `Still undecided: ${waiting.join(' and ')} (${leads.join(', ')}).`);
};

/** Goes on to the next phase; a late second press changes nothing. Refuses with `undecided`, `empty-room` and `ended`. */
export const goOn = (decision: Decision, command: Of<'GoOn'>): Decided => {
  const { state } = decision;
  if (!isSame(command.from, state.place)) return NOTHING;
  if (state.place.phase === 'ended') return refuse('ended', 'The session has ended.');
  const leave = mayLeave(decision, command);
  if (!leave.ok) return leave;
  const place = nextPlace(state.place, state.settings.quarters);
  if (place.phase === 'ended') return happens({ type: 'SessionEnded' });
  const opening: SessionEvent = { type: 'PhaseOpened', place, endsAt: endOf(decision, place.phase) };
  return place.phase === 'reveal' ? happens(resolveQuarter(decision), opening) : happens(opening);
};

/** Goes back one phase; from a reveal, to choosing again. Refuses with `no-step-back`. */
export const stepBack = (decision: Decision, command: Of<'StepBack'>): Decided => {
  const { state } = decision;
  if (!isSame(command.from, state.place)) return NOTHING;
  const place = previousPlace(state.place);
  if (place === null) return refuse('no-step-back', `There is no way back from ${state.place.phase}.`);
  return happens({ type: 'SteppedBack', place, endsAt: endOf(decision, place.phase) });
};

/** Pauses the phase in hand. Refuses with `ended`. */
export const pauseSession = ({ state, now }: Decision): Decided => {
  if (isPlayOver(state.place.phase)) return refuse('ended', 'The play of this session is over.');
  if (state.clock.kind === 'paused') return NOTHING;
  const remainingMs = state.clock.kind === 'running' ? Math.max(0, state.clock.endsAt - now) : null;
  return happens({ type: 'SessionPaused', remainingMs });
};

/** Goes on after a pause, with the time that was left. */
export const resumeSession = ({ state, now }: Decision): Decided => {
  if (state.clock.kind !== 'paused') return NOTHING;
  const { remainingMs } = state.clock;
  return happens({ type: 'SessionResumed', endsAt: remainingMs === null ? null : now + remainingMs });
};

/** Gives the phase in hand more time. Refuses with `no-timer` and `too-long`. */
export const extendPhase = ({ state, now }: Decision, command: Of<'ExtendPhase'>): Decided => {
  const { clock } = state;
  if (!(command.minutes > 0 && command.minutes <= MOST_EXTENSION_MINUTES))
    return refuse('too-long', `A phase can be extended by up to ${MOST_EXTENSION_MINUTES} minutes at once.`);
  const more = command.minutes * MINUTE_MS;
  if (clock.kind === 'running')
    return happens({ type: 'PhaseExtended', endsAt: Math.max(now, clock.endsAt) + more, remainingMs: null });
  if (clock.kind === 'paused' && clock.remainingMs !== null)
    return happens({ type: 'PhaseExtended', endsAt: null, remainingMs: clock.remainingMs + more });
  return refuse('no-timer', 'No timer runs in this phase.');
};

/** What other settings do to the clock of the phase in hand: with another pace its timer begins now, or runs no more. */
export const changedClock = (
  { state, now }: Pick<Decision, 'state' | 'now'>,
  { pace, minutes }: SessionSettings,
): readonly SessionEvent[] => {
  const { clock, place, settings } = state;
  if (pace === settings.pace || !isTimed(place.phase)) return [];
  const leftMs = pace === 'timers' ? minutes[place.phase] * MINUTE_MS : null;
  if (clock.kind === 'paused') return [{ type: 'PhaseExtended', endsAt: null, remainingMs: leftMs }];
  return [{ type: 'PhaseExtended', endsAt: leftMs === null ? null : now + leftMs, remainingMs: null }];
};

/** Ends the session for good, from any phase. */
export const endSession = ({ state }: { readonly state: SessionState }): Decided =>
  state.place.phase === 'ended' ? NOTHING : happens({ type: 'SessionEnded' });
