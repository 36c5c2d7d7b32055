import type { CardId, OptionId, ShockId, SideId } from '../model/ids';
import type { QuarterFacts, SessionPins } from './events';
import type { Place } from './phases';
import type { Seat } from './seats';
import type { SessionSettings } from './settings';

/** What a delegation's head has committed to. */
export interface Commitment {
  readonly seat: string;
  readonly card: CardId;
  readonly option: OptionId;
  readonly reason: string;
}

/** A structured offer on a joint card: our side chooses `ours` if yours chooses `theirs`. It binds nobody. */
export interface Offer {
  readonly id: string;
  readonly seat: string;
  readonly side: SideId;
  readonly card: CardId;
  readonly ours: OptionId;
  readonly theirs: OptionId;
  readonly answer: 'open' | 'accepted' | 'declined' | 'withdrawn';
  /** Quarter in which it was made. */
  readonly quarter: number;
}

/** A short text from a delegation (or an observer) to a capital. */
export interface Cable {
  readonly seat: string;
  readonly to: SideId;
  readonly text: string;
  readonly quarter: number;
  /** Place of its event in the session. */
  readonly position: number;
}

/** What has been done in the quarter that is being played and is not yet resolved. */
export interface QuarterInHand {
  /** Seats that are ready in the phase in hand. */
  readonly ready: readonly string[];
  readonly leanings: Readonly<Record<string, OptionId>>;
  readonly commitments: Readonly<Record<SideId, Commitment>>;
  readonly predictions: QuarterFacts['predictions'];
  /** Whether the class has seen this quarter's reveal before. */
  readonly withKnowledge: boolean;
}

/** What the host has said about the shocks of a quarter: those held back, and those that the class was told of. */
export interface ShockSteering {
  readonly held: readonly ShockId[];
  readonly fired: readonly ShockId[];
}

/** The clock of the phase in hand: running to a moment (ms since 1970), paused with some time left, or free of time. */
export type PhaseClock =
  | { readonly kind: 'free' }
  | { readonly kind: 'running'; readonly endsAt: number }
  | { readonly kind: 'paused'; readonly remainingMs: number | null };

/** Everything that deciding on a command needs; folded from events and from nothing else. */
export interface SessionState {
  /** Place of the last event folded; 0 before the first. */
  readonly position: number;
  readonly pins: SessionPins;
  readonly settings: SessionSettings;
  readonly place: Place;
  readonly clock: PhaseClock;
  readonly locked: boolean;
  readonly seats: readonly Seat[];
  /** Capitals that the host handed to the counterpart. */
  readonly handedOver: readonly SideId[];
  /** By side, the seat that was given the lead; without one, the head's. */
  readonly leads: Readonly<Record<SideId, string>>;
  readonly hand: QuarterInHand;
  /** By quarter, how its shocks are steered; a step back leaves that as it is, also across a reveal. */
  readonly steering: Readonly<Record<number, ShockSteering>>;
  /** Quarters resolved, in order; a step back takes the last one out. */
  readonly resolved: readonly QuarterFacts[];
  /** The last quarter that the class has seen revealed, also where a step back took it out again; 0 before the first. */
  readonly lastSeen: number;
  readonly cables: readonly Cable[];
  readonly offers: readonly Offer[];
  /** Seats that sent a reflection. */
  readonly reflected: readonly string[];
}

/** A quarter that nothing has been done in. */
export const EMPTY_HAND: QuarterInHand = {
  ready: [],
  leanings: {},
  commitments: {},
  predictions: {},
  withKnowledge: false,
};

const UNSTEERED: ShockSteering = { held: [], fired: [] };

/** How the shocks of the quarter in hand are steered, without those that an earlier quarter has brought since. */
export const steeringNow = ({ steering, place, resolved }: SessionState): ShockSteering => {
  const { held, fired } = steering[place.quarter] ?? UNSTEERED;
  const over = new Set(resolved.flatMap(({ quarter, shocks }) => (quarter < place.quarter ? shocks : [])));
  const open = (shock: ShockId): boolean => !over.has(shock);
  return { held: held.filter(open), fired: fired.filter(open) };
};
