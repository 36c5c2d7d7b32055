import type { Language } from '../../model/closed-sets';
import type { Pack } from '../../model/pack';
import type { PackTexts } from '../../model/texts';
import type { WorldState } from '../../model/world-state';
import type { SessionCommand } from '../../session/commands';
import type { QuarterFacts, SessionPins } from '../../session/events';
import type { Seat } from '../../session/seats';
import type { Cable, Offer } from '../../session/session-state';
import type { SessionSettings } from '../../session/settings';
import type { PlayRecord } from '../../session/views/play-record';
import type { RevealAccount } from '../../session/views/reveal-account';
import type { ShockPreview } from '../../session/views/shock-preview';
import type { SessionView } from '../../session/views/view-session';

/** In which capacity a device asks: a host may hold a seat in the same browser while rehearsing. `?as=`, else `seat`. */
export const CAPACITIES = ['host', 'seat'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/**
 * POST /api/sessions: opens a class on the pack that is on offer under the id, or on the very version that a hash names:
 * any that was loaded here, and of the published ones those that its host may see. Gives 201 and `OpenedSession`.
 */
export interface OpenSessionBody {
  readonly packId: string;
  readonly packHash?: string;
  /** 0 to 80 characters. */
  readonly title: string;
  readonly settings: SessionSettings;
}

/** What GET /api/sessions says of one of a host's sessions. */
export interface SessionListing {
  readonly id: string;
  readonly title: string;
  readonly packHash: string;
  /** Null once it has ended. */
  readonly joinCode: string | null;
  readonly projectorKey: string;
  /** ISO times. */
  readonly createdAt: string;
  readonly lastEventAt: string;
  readonly endedAt: string | null;
  /** When it deletes itself. */
  readonly deleteAfter: string;
}

/** The answer of POST /api/sessions. */
export interface OpenedSession {
  readonly session: SessionListing;
}

/** The answer of GET /api/sessions, the newest first. */
export interface SessionList {
  readonly sessions: readonly SessionListing[];
}

/** What may be asked at POST /api/sessions/[id]/commands: not opening, not taking a seat, which have their own addresses. */
export type PostedCommand = Exclude<SessionCommand, { type: 'OpenSession' | 'TakeSeat' }>;

/** POST /api/sessions/[id]/commands. */
export interface CommandBody {
  /** Drawn by the device, 8 to 64 of `A-Za-z0-9_-`, one for each press; sent again with it, a command counts once. */
  readonly key: string;
  readonly as: Capacity;
  readonly command: PostedCommand;
}

/** The answer to a command, sent once it is on the disk: the position from which every view shows it. */
export interface CommandAnswer {
  readonly position: number;
}

/** POST /api/join: takes a seat, or finds the one that this device holds already. */
export interface JoinBody {
  /** Six characters; small letters and spaces are forgiven. */
  readonly code: string;
  /** 1 to 24 characters, taken where the host allows names. */
  readonly name: string | null;
  /** As in `CommandBody`: sent again with it, one seat is taken. */
  readonly key: string;
}

/** The answer of POST /api/join and of POST /api/join/move; the seat's cookie comes with it. */
export interface JoinAnswer {
  readonly sessionId: string;
  readonly seat: string;
  /** Four digits that move the seat to another device. */
  readonly pin: string;
}

/** POST /api/join/move: moves a seat to this device. Five wrong PINs, then the host has to approve (`pin-blocked`). */
export interface MoveBody {
  readonly code: string;
  /** A seat's id, or its call-sign in either language. */
  readonly seat: string;
  readonly pin: string;
}

/** Whether a seat's device shows the class, has it in the background, or is not connected. */
export const PRESENCES = ['present', 'idle', 'gone'] as const;
export type Presence = (typeof PRESENCES)[number];

/** POST /api/sessions/[id]/presence: a seat's page came to the front or left it. Answers 204. */
export interface PresenceBody {
  readonly visible: boolean;
}

/** What a host is told beside the view; nothing of it is an event. */
export interface HostExtras {
  readonly title: string;
  readonly projectorKey: string;
  /** By seat. Also sent by itself as `event: presence` when it changes. */
  readonly presence: Readonly<Record<string, Presence>>;
  /** Seats with five wrong PINs, waiting for POST /api/sessions/[id]/pins. */
  readonly pinBlocked: readonly string[];
}

/**
 * `data:` of `event: view`, and the body of GET …/view?after=<cursor>, which is 204 while `cursor` is still the same.
 * Addresses: /api/sessions/[id]/stream|view?as=host|seat and /api/screens/[key]/stream|view.
 */
export interface ViewMessage {
  /** Opaque; what `after` takes. The stream's `id:` is its own. */
  readonly cursor: string;
  readonly view: SessionView;
  /** The server's clock, ms since 1970: clocks of phases are set against it. */
  readonly now: number;
  /** Null while the room is locked and once the session has ended. */
  readonly joinCode: string | null;
  /** To the holder of a seat: the PIN of that seat. */
  readonly pin: string | null;
  /** To the host. */
  readonly host: HostExtras | null;
}

/** POST /api/sessions/[id]/pins, by the host: gives a seat five fresh tries and a new PIN, which the answer tells. */
export interface ApprovePinBody {
  readonly seat: string;
}
export interface ApprovePinAnswer {
  readonly pin: string;
  /** What is typed with it, also while the room is locked and no screen shows it; null once the session has ended. */
  readonly code: string | null;
}

/**
 * GET /api/sessions/[id]/pack?as= and /api/screens/[key]/pack: the pack as this reader may know it now. The host's has
 * all cards and texts, and no recorded option before play is over; after it everybody gets the whole. Ask again when a quarter begins, a shock is fired or a reveal opens; carries an ETag.
 */
export interface ClassPackAnswer {
  readonly pack: Pack;
  readonly texts: Readonly<Record<Language, PackTexts>>;
  /** The world at the start, then after each quarter resolved, as `playSession` plays them. */
  readonly worlds: readonly WorldState[];
  /** The pin of that name: starts the draws of what screens project before a reveal. The rngSeed is not in this answer. */
  readonly displaySeed: number;
}

/** GET /api/sessions/[id]/reveal?quarter=&as= and /api/screens/[key]/reveal?quarter=; refuses with `not-revealed`. */
export interface RevealAnswer {
  readonly reveal: RevealAccount;
}

/** GET /api/sessions/[id]/shock-preview?shock=, by the host. */
export interface ShockPreviewAnswer {
  readonly preview: ShockPreview;
}

/**
 * What a class leaves behind once play is over; every number of it can be computed again from pins and facts. The
 * reflections are for the host only, and empty for everybody else.
 */
export interface SessionRecord extends PlayRecord {
  readonly id: string;
  readonly title: string;
  readonly pins: SessionPins;
  readonly settings: SessionSettings;
  readonly seats: readonly Seat[];
  readonly resolved: readonly QuarterFacts[];
  readonly cables: readonly Cable[];
  readonly offers: readonly Offer[];
}

/** GET /api/sessions/[id]/record?as= and /api/screens/[key]/record; refuses with `not-over` before the debrief. */
export interface RecordAnswer {
  readonly record: SessionRecord;
}
