import type { OptionId, RoleId, ShockId, SideId } from '../model/ids';
import type { SessionPins } from './events';
import type { Place } from './phases';
import type { SessionSettings } from './settings';

/** What a host (or a timer) may ask of a session. */
export type HostCommand =
  | { readonly type: 'OpenSession'; readonly pins: SessionPins; readonly settings: SessionSettings }
  | { readonly type: 'ChangeSettings'; readonly settings: SessionSettings }
  | { readonly type: 'LockRoom' }
  | { readonly type: 'UnlockRoom' }
  | { readonly type: 'MoveSeat'; readonly seat: string; readonly role: RoleId }
  | { readonly type: 'KickSeat'; readonly seat: string }
  | { readonly type: 'ReturnSeat'; readonly seat: string }
  | { readonly type: 'HandOverSeat'; readonly seat: string; readonly to: 'counterpart' | 'person' }
  | { readonly type: 'HandOverCapital'; readonly side: SideId; readonly to: 'counterpart' | 'people' }
  | { readonly type: 'GiveLead'; readonly side: SideId; readonly seat: string }
  /** `from` is where the button was pressed: a second press that comes late changes nothing. */
  | { readonly type: 'GoOn'; readonly from: Place; readonly without: 'nobody' | 'undecided' }
  | { readonly type: 'PauseSession' }
  | { readonly type: 'ResumeSession' }
  | { readonly type: 'ExtendPhase'; readonly minutes: number }
  | { readonly type: 'HoldShock'; readonly shock: ShockId }
  | { readonly type: 'ReleaseShock'; readonly shock: ShockId }
  | { readonly type: 'FireShock'; readonly shock: ShockId }
  | { readonly type: 'StepBack'; readonly from: Place }
  | { readonly type: 'EndSession' };

/** What the holder of a seat may ask of a session. */
export type SeatCommand =
  | { readonly type: 'NameSeat'; readonly name: string | null }
  | { readonly type: 'SetReady'; readonly ready: boolean }
  | { readonly type: 'LeanTo'; readonly option: OptionId | null }
  | { readonly type: 'CommitOption'; readonly option: OptionId; readonly reason: string }
  | { readonly type: 'WithdrawCommitment' }
  /** Why a delegation that votes chooses as it does; its lead says it. */
  | { readonly type: 'StateReason'; readonly reason: string }
  | { readonly type: 'PredictChoice'; readonly side: SideId; readonly option: OptionId }
  | { readonly type: 'SendCable'; readonly to: SideId; readonly text: string }
  | { readonly type: 'MakeOffer'; readonly ours: OptionId; readonly theirs: OptionId }
  | { readonly type: 'AnswerOffer'; readonly offer: string; readonly answer: 'accepted' | 'declined' | 'withdrawn' }
  | { readonly type: 'TakeBackSeat' }
  | { readonly type: 'SendReflection'; readonly answers: readonly string[] };

/** What a person without a seat may ask. */
export type JoinCommand = { readonly type: 'TakeSeat'; readonly name: string | null };

export type SessionCommand = HostCommand | SeatCommand | JoinCommand;
