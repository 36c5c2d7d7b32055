import type { CardId, OptionId, PackId, RoleId, ShockId, SideId } from '../model/ids';
import type { Choices } from '../model/world-state';
import type { Place } from './phases';
import type { DelegationId } from './seats';
import type { SessionSettings } from './settings';

/** What a session was opened on; a replay under the same pins gives the same numbers. */
export interface SessionPins {
  readonly packId: PackId;
  readonly packHash: string;
  readonly engineVersion: string;
  /** Starts the draws of the world that is played; leaves the server only after play. */
  readonly rngSeed: number;
  /** Starts the draws of what screens project before a reveal. */
  readonly displaySeed: number;
}

/** How a capital's choice of a quarter came about. `leanings`: its head had not committed when the host went on. */
export const DECIDED_BY = ['head', 'majority', 'leanings', 'counterpart', 'nobody'] as const;
export type DecidedBy = (typeof DECIDED_BY)[number];

/** The facts of a quarter that was resolved; every number of it follows from them and the pins. */
export interface QuarterFacts {
  readonly quarter: number;
  readonly choices: Choices;
  readonly decidedBy: Readonly<Record<SideId, DecidedBy>>;
  /** By side, why its head chose, in their own words. */
  readonly reasons: Readonly<Record<SideId, string>>;
  /** Predictions by seat: the option expected of each side that it predicted. */
  readonly predictions: Readonly<Record<string, Readonly<Record<SideId, OptionId>>>>;
  readonly shocks: readonly ShockId[];
  /** Whether the class had seen this quarter revealed before and stepped back. */
  readonly withKnowledge: boolean;
}

/** What can have happened in a session. Facts and pins only: no event holds a number that the model computed. */
export type SessionEvent =
  | { readonly type: 'SessionOpened'; readonly pins: SessionPins; readonly settings: SessionSettings }
  | { readonly type: 'SettingsChanged'; readonly settings: SessionSettings }
  | { readonly type: 'RoomLocked' }
  | { readonly type: 'RoomUnlocked' }
  | {
      readonly type: 'SeatTaken';
      readonly seat: string;
      readonly delegation: DelegationId;
      readonly role: RoleId;
      readonly callSign: number;
      readonly name: string | null;
      readonly playedBy: 'person' | 'bot';
    }
  | { readonly type: 'SeatNamed'; readonly seat: string; readonly name: string | null }
  | { readonly type: 'SeatMoved'; readonly seat: string; readonly delegation: DelegationId; readonly role: RoleId }
  | { readonly type: 'SeatKicked'; readonly seat: string }
  | { readonly type: 'SeatReturned'; readonly seat: string }
  | { readonly type: 'SeatHandedOver'; readonly seat: string; readonly to: 'counterpart' | 'person' }
  | { readonly type: 'CapitalHandedOver'; readonly side: SideId; readonly to: 'counterpart' | 'people' }
  | { readonly type: 'LeadGiven'; readonly side: SideId; readonly seat: string }
  | { readonly type: 'PhaseOpened'; readonly place: Place; readonly endsAt: number | null }
  | { readonly type: 'SessionPaused'; readonly remainingMs: number | null }
  | { readonly type: 'SessionResumed'; readonly endsAt: number | null }
  | { readonly type: 'PhaseExtended'; readonly endsAt: number | null; readonly remainingMs: number | null }
  | { readonly type: 'SeatReadied'; readonly seat: string; readonly ready: boolean }
  | { readonly type: 'OptionLeanedTo'; readonly seat: string; readonly option: OptionId | null }
  | {
      readonly type: 'OptionCommitted';
      readonly side: SideId;
      readonly seat: string;
      readonly card: CardId;
      readonly option: OptionId;
      readonly reason: string;
    }
  | { readonly type: 'CommitmentWithdrawn'; readonly side: SideId; readonly seat: string }
  | { readonly type: 'ReasonStated'; readonly side: SideId; readonly seat: string; readonly reason: string }
  | { readonly type: 'ChoicePredicted'; readonly seat: string; readonly side: SideId; readonly option: OptionId }
  | { readonly type: 'CableSent'; readonly seat: string; readonly to: SideId; readonly text: string }
  | {
      readonly type: 'OfferMade';
      readonly offer: string;
      readonly seat: string;
      readonly card: CardId;
      readonly ours: OptionId;
      readonly theirs: OptionId;
    }
  | {
      readonly type: 'OfferAnswered';
      readonly offer: string;
      readonly seat: string;
      readonly answer: 'accepted' | 'declined' | 'withdrawn';
    }
  | { readonly type: 'ShockHeld'; readonly shock: ShockId }
  | { readonly type: 'ShockReleased'; readonly shock: ShockId }
  | { readonly type: 'ShockFired'; readonly shock: ShockId }
  | { readonly type: 'QuarterResolved'; readonly facts: QuarterFacts }
  | { readonly type: 'SteppedBack'; readonly place: Place; readonly endsAt: number | null }
  | { readonly type: 'ReflectionSent'; readonly seat: string; readonly answers: readonly string[] }
  | { readonly type: 'SessionEnded' };

export type SessionEventType = SessionEvent['type'];

/** Who did something: the host, the holder of a seat, or a timer that ran out. */
export type Actor =
  | { readonly kind: 'host' }
  | { readonly kind: 'seat'; readonly seat: string }
  | { readonly kind: 'timer' };

/** An event as it is kept: its place in its session, from 1, when it was accepted (ms since 1970), and by whom. */
export interface RecordedEvent {
  readonly position: number;
  readonly at: number;
  readonly actor: Actor;
  readonly event: SessionEvent;
}
