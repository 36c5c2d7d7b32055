import type { RecordedEvent, SessionEvent } from './events';
import { isRevealed } from './phases';
import type { Seat } from './seats';
import {
  EMPTY_HAND,
  type PhaseClock,
  type QuarterInHand,
  type SessionState,
  type ShockSteering,
  steeringNow,
} from './session-state';

const runningTo = (endsAt: number | null): PhaseClock =>
  endsAt === null ? { kind: 'free' } : { kind: 'running', endsAt };

const withSeat = (state: SessionState, id: string, change: Partial<Seat>): SessionState => ({
  ...state,
  seats: state.seats.map((seat) => (seat.id === id ? { ...seat, ...change } : seat)),
});

const withHand = (state: SessionState, change: Partial<QuarterInHand>): SessionState => ({
  ...state,
  hand: { ...state.hand, ...change },
});

const withSteering = (state: SessionState, change: Partial<ShockSteering>): SessionState => ({
  ...state,
  steering: { ...state.steering, [state.place.quarter]: { ...steeringNow(state), ...change } },
});

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([known]) => known !== key));

const added = (list: readonly string[], item: string): readonly string[] => [
  ...list.filter((known) => known !== item),
  item,
];
const removed = (list: readonly string[], item: string): readonly string[] => list.filter((known) => known !== item);

/** What a person did in the quarter stays with the seat; a seat that moves to another delegation leaves it behind. */
const withoutTraces = (state: SessionState, seat: string): SessionState =>
  withHand(state, {
    ready: removed(state.hand.ready, seat),
    leanings: without(state.hand.leanings, seat),
    predictions: without(state.hand.predictions, seat),
  });

const steppedBack = (state: SessionState, event: Extract<SessionEvent, { type: 'SteppedBack' }>): SessionState => {
  const moved = { ...state, place: event.place, clock: runningTo(event.endsAt) };
  const undone = state.resolved.find(({ quarter }) => quarter === event.place.quarter);
  if (undone && !isRevealed(event.place.phase))
    return {
      ...moved,
      resolved: state.resolved.filter(({ quarter }) => quarter < event.place.quarter),
      hand: { ...EMPTY_HAND, withKnowledge: true },
    };
  return { ...moved, hand: { ...state.hand, ready: [] } };
};

const openedPhase = (state: SessionState, event: Extract<SessionEvent, { type: 'PhaseOpened' }>): SessionState => ({
  ...state,
  place: event.place,
  clock: runningTo(event.endsAt),
  hand:
    event.place.quarter > state.place.quarter
      ? { ...EMPTY_HAND, withKnowledge: event.place.quarter <= state.lastSeen }
      : { ...state.hand, ready: [] },
});

const opened = (event: Extract<SessionEvent, { type: 'SessionOpened' }>): SessionState => ({
  position: 0,
  pins: event.pins,
  settings: event.settings,
  place: { quarter: 0, phase: 'lobby' },
  clock: { kind: 'free' },
  locked: false,
  seats: [],
  handedOver: [],
  leads: {},
  hand: EMPTY_HAND,
  steering: {},
  resolved: [],
  lastSeen: 0,
  cables: [],
  offers: [],
  reflected: [],
});

const evolveSeats = (state: SessionState, event: SessionEvent): SessionState | null => {
  switch (event.type) {
    case 'SeatTaken': {
      // Named one by one: what a rest pattern leaves takes three times the memory, and a class has many seats.
      const { seat: id, delegation, role, callSign, name, playedBy } = event;
      return { ...state, seats: [...state.seats, { id, delegation, role, callSign, name, playedBy, kicked: false }] };
    }
    case 'SeatNamed':
      return withSeat(state, event.seat, { name: event.name });
    case 'SeatMoved': {
      const moved = withSeat(state, event.seat, { delegation: event.delegation, role: event.role });
      const from = state.seats.find(({ id }) => id === event.seat)?.delegation;
      return from === event.delegation ? moved : withoutTraces(moved, event.seat);
    }
    case 'SeatKicked':
      return withSeat(state, event.seat, { kicked: true });
    case 'SeatReturned':
      return withSeat(state, event.seat, { kicked: false });
    case 'SeatHandedOver':
      return withSeat(state, event.seat, { playedBy: event.to });
    case 'CapitalHandedOver':
      return {
        ...state,
        handedOver: event.to === 'people' ? removed(state.handedOver, event.side) : added(state.handedOver, event.side),
      };
    case 'LeadGiven':
      return { ...state, leads: { ...state.leads, [event.side]: event.seat } };
    default:
      return null;
  }
};

const evolvePace = (state: SessionState, event: SessionEvent): SessionState | null => {
  switch (event.type) {
    case 'SettingsChanged':
      return { ...state, settings: event.settings };
    case 'RoomLocked':
      return { ...state, locked: true };
    case 'RoomUnlocked':
      return { ...state, locked: false };
    case 'PhaseOpened':
      return openedPhase(state, event);
    case 'SessionPaused':
      return { ...state, clock: { kind: 'paused', remainingMs: event.remainingMs } };
    case 'SessionResumed':
      return { ...state, clock: runningTo(event.endsAt) };
    case 'PhaseExtended':
      return {
        ...state,
        clock:
          state.clock.kind === 'paused' ? { kind: 'paused', remainingMs: event.remainingMs } : runningTo(event.endsAt),
      };
    case 'SteppedBack':
      return steppedBack(state, event);
    case 'QuarterResolved':
      return {
        ...state,
        resolved: [...state.resolved, event.facts],
        lastSeen: Math.max(state.lastSeen, event.facts.quarter),
      };
    case 'SessionEnded':
      return { ...state, place: { ...state.place, phase: 'ended' }, clock: { kind: 'free' } };
    default:
      return null;
  }
};

const evolveHand = (state: SessionState, event: SessionEvent): SessionState | null => {
  const { hand } = state;
  switch (event.type) {
    case 'SeatReadied':
      return withHand(state, { ready: event.ready ? added(hand.ready, event.seat) : removed(hand.ready, event.seat) });
    case 'OptionLeanedTo':
      return withHand(state, {
        leanings:
          event.option === null ? without(hand.leanings, event.seat) : { ...hand.leanings, [event.seat]: event.option },
      });
    case 'OptionCommitted': {
      const { type: _, side, ...commitment } = event;
      return withHand(state, { commitments: { ...hand.commitments, [side]: commitment } });
    }
    case 'CommitmentWithdrawn':
      return withHand(state, { commitments: without(hand.commitments, event.side) });
    case 'ChoicePredicted':
      return withHand(state, {
        predictions: {
          ...hand.predictions,
          [event.seat]: { ...hand.predictions[event.seat], [event.side]: event.option },
        },
      });
    default:
      return null;
  }
};

const evolveShocks = (state: SessionState, event: SessionEvent): SessionState | null => {
  const { held, fired } = steeringNow(state);
  switch (event.type) {
    case 'ShockHeld':
      return withSteering(state, { held: added(held, event.shock), fired: removed(fired, event.shock) });
    case 'ShockReleased':
      return withSteering(state, { held: removed(held, event.shock) });
    case 'ShockFired':
      return withSteering(state, { held: removed(held, event.shock), fired: added(fired, event.shock) });
    default:
      return null;
  }
};

const evolveTalk = (state: SessionState, event: SessionEvent): SessionState | null => {
  const { quarter } = state.place;
  switch (event.type) {
    case 'CableSent': {
      const { seat, to, text } = event;
      return { ...state, cables: [...state.cables, { seat, to, text, quarter, position: state.position + 1 }] };
    }
    case 'OfferMade': {
      const { type: _, offer: id, ...offer } = event;
      const side = state.seats.find((seat) => seat.id === offer.seat)!.delegation;
      return { ...state, offers: [...state.offers, { ...offer, id, side, quarter, answer: 'open' }] };
    }
    case 'OfferAnswered':
      return {
        ...state,
        offers: state.offers.map((offer) => (offer.id === event.offer ? { ...offer, answer: event.answer } : offer)),
      };
    case 'ReflectionSent':
      return { ...state, reflected: added(state.reflected, event.seat) };
    default:
      return null;
  }
};

const folded = (state: SessionState | null, event: SessionEvent): SessionState => {
  if (event.type === 'SessionOpened') return opened(event);
  if (state === null) throw new Error(`A session cannot begin with ${event.type}.`);
  const next =
    evolveSeats(state, event) ??
    evolvePace(state, event) ??
    evolveHand(state, event) ??
    evolveShocks(state, event) ??
    evolveTalk(state, event);
  if (next === null) throw new Error(`Nothing is known of the event ${event.type}.`);
  return next;
};

/** Folds one recorded event into a session's state; null is the state before the first. */
export const evolve = (state: SessionState | null, { position, event }: RecordedEvent): SessionState => ({
  ...folded(state, event),
  position,
});

/** Folds all events of a session, the first one first. Throws where there are none. */
export const foldSession = (events: readonly RecordedEvent[]): SessionState => {
  const state = events.reduce<SessionState | null>(evolve, null);
  if (state === null) throw new Error('A session without events has no state.');
  return state;
};
