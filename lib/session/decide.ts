import type { CompiledPack } from '../engine/compile';
import type { HostCommand, JoinCommand, SeatCommand, SessionCommand } from './commands';
import { type Decided, type Decision, happens, refuse } from './decide/context';
import {
  commitOption,
  leanTo,
  predictChoice,
  sendReflection,
  setReady,
  stateReason,
  withdrawCommitment,
} from './decide/delegation-work';
import { endSession, extendPhase, goOn, pauseSession, resumeSession, stepBack } from './decide/pace';
import {
  botSeats,
  giveLead,
  handOverCapital,
  handOverSeat,
  kickSeat,
  lockRoom,
  moveSeat,
  nameSeat,
  takeBackSeat,
  takeSeat,
} from './decide/room';
import { changeSettings, checkSettings } from './decide/settings';
import { steerShock } from './decide/shocks';
import { answerOffer, makeOffer, sendCable } from './decide/talk';
import type { Actor } from './events';
import { evolve } from './evolve';
import type { SessionState } from './session-state';

type Open = Extract<HostCommand, { type: 'OpenSession' }>;

const openSession = (compiled: CompiledPack, command: Open): Decided => {
  const { pins, settings } = command;
  const fit = checkSettings(compiled, settings);
  if (!fit.ok) return fit;
  const opened = { type: 'SessionOpened', pins, settings } as const;
  if (!settings.rehearsal) return happens(opened);
  const state = evolve(null, { position: 1, at: 0, actor: { kind: 'host' }, event: opened });
  return happens(opened, ...botSeats({ compiled, state }));
};

const decideForHost = (decision: Decision, command: Exclude<HostCommand, Open>): Decided => {
  switch (command.type) {
    case 'ChangeSettings':
      return changeSettings(decision, command);
    case 'LockRoom':
      return lockRoom(decision, true);
    case 'UnlockRoom':
      return lockRoom(decision, false);
    case 'MoveSeat':
      return moveSeat(decision, command);
    case 'KickSeat':
    case 'ReturnSeat':
      return kickSeat(decision, command);
    case 'HandOverSeat':
      return handOverSeat(decision, command);
    case 'HandOverCapital':
      return handOverCapital(decision, command);
    case 'GiveLead':
      return giveLead(decision, command);
    case 'GoOn':
      return goOn(decision, command);
    case 'StepBack':
      return stepBack(decision, command);
    case 'PauseSession':
      return pauseSession(decision);
    case 'ResumeSession':
      return resumeSession(decision);
    case 'ExtendPhase':
      return extendPhase(decision, command);
    case 'HoldShock':
    case 'ReleaseShock':
    case 'FireShock':
      return steerShock(decision, command);
    case 'EndSession':
      return endSession(decision);
  }
};

const decideForSeat = (decision: Decision, command: SeatCommand): Decided => {
  switch (command.type) {
    case 'NameSeat':
      return nameSeat(decision, command);
    case 'SetReady':
      return setReady(decision, command);
    case 'LeanTo':
      return leanTo(decision, command);
    case 'CommitOption':
      return commitOption(decision, command);
    case 'WithdrawCommitment':
      return withdrawCommitment(decision);
    case 'StateReason':
      return stateReason(decision, command);
    case 'PredictChoice':
      return predictChoice(decision, command);
    case 'SendCable':
      return sendCable(decision, command);
    case 'MakeOffer':
      return makeOffer(decision, command);
    case 'AnswerOffer':
      return answerOffer(decision, command);
    case 'TakeBackSeat':
      return takeBackSeat(decision);
    case 'SendReflection':
      return sendReflection(decision, command);
  }
};

const SEAT_COMMANDS: ReadonlySet<SessionCommand['type']> = new Set<SeatCommand['type']>([
  'NameSeat',
  'SetReady',
  'LeanTo',
  'CommitOption',
  'WithdrawCommitment',
  'StateReason',
  'PredictChoice',
  'SendCable',
  'MakeOffer',
  'AnswerOffer',
  'TakeBackSeat',
  'SendReflection',
]);

const isSeatCommand = (command: SessionCommand): command is SeatCommand => SEAT_COMMANDS.has(command.type);
const isJoinCommand = (command: SessionCommand): command is JoinCommand => command.type === 'TakeSeat';

/**
 * Decides what a command comes to. Pure: the same session, command, actor and moment give the same events. A seat's
 * command is refused to the host with `not-seated`, a host's to a seat with `not-the-host`; a timer only goes on.
 */
export const decide = (
  compiled: CompiledPack,
  state: SessionState | null,
  command: SessionCommand,
  actor: Actor,
  now: number,
): Decided => {
  if (command.type === 'OpenSession')
    return state === null ? openSession(compiled, command) : refuse('opened', 'The session is open already.');
  if (state === null) return refuse('unknown-session', 'There is no such session.');
  const decision: Decision = { compiled, state, actor, now };
  if (isJoinCommand(command)) return takeSeat(decision, command);
  if (isSeatCommand(command)) return decideForSeat(decision, command);
  if (actor.kind === 'seat') return refuse('not-the-host', 'Only the host can do this.');
  if (actor.kind === 'timer' && command.type !== 'GoOn') return refuse('not-the-host', 'A timer only goes on.');
  return decideForHost(decision, command);
};
