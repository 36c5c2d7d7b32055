import { isDeepStrictEqual } from 'node:util';
import Sqlite from 'better-sqlite3';
import { readEvents } from '../../lib/server/sessions/store';
import type { RecordedEvent, SessionEvent } from '../../lib/session/events';
import { evolve } from '../../lib/session/evolve';
import type { Place } from '../../lib/session/phases';
import type { QuarterInHand, SessionState } from '../../lib/session/session-state';
import type { Press } from './press';

/** What a session had in hand after each of its events; at 0 before the first. */
interface Moment {
  readonly hand: QuarterInHand;
  readonly place: Place;
}

/** What the store kept of a class. */
export interface Kept {
  readonly events: readonly RecordedEvent[];
  readonly state: SessionState;
  readonly moments: readonly Moment[];
  /** Positions by command key. */
  readonly written: ReadonlyMap<string, readonly number[]>;
  /** What SQLite itself says of the file: `ok`. */
  readonly integrity: string;
  /** The column of the session's row. */
  readonly column: number;
}

/** Reads what the store kept, once the server is gone. */
export const readKept = async (databaseFile: string, session: string): Promise<Kept> => {
  const database = new Sqlite(databaseFile);
  const rows = database
    .prepare('SELECT position, commandKey FROM SessionEvent WHERE sessionId = ? AND commandKey IS NOT NULL')
    .all(session) as { position: number; commandKey: string }[];
  const integrity = String(database.pragma('integrity_check', { simple: true }));
  const column = Number(database.prepare('SELECT position FROM ClassSession WHERE id = ?').pluck().get(session));
  database.close();
  const written = new Map<string, number[]>();
  for (const { position, commandKey } of rows) written.set(commandKey, [...(written.get(commandKey) ?? []), position]);
  const events = await readEvents(session);
  let state: SessionState | null = null;
  const moments: Moment[] = [];
  for (const event of events) {
    state = evolve(state, event);
    moments[0] ??= { hand: state.hand, place: state.place };
    moments[event.position] = { hand: state.hand, place: state.place };
  }
  if (!state) throw new Error(`Nothing was kept of ${session}.`);
  return { events, state, moments, written, integrity, column };
};

/** Whether an event is what a press asked for. */
const says = ({ by, command }: Press, event: SessionEvent | undefined): boolean => {
  switch (command.type) {
    case 'LeanTo':
      return event?.type === 'OptionLeanedTo' && event.seat === by && event.option === command.option;
    case 'CommitOption':
      return event?.type === 'OptionCommitted' && event.seat === by && event.reason === command.reason;
    case 'PredictChoice':
      return event?.type === 'ChoicePredicted' && event.seat === by && event.option === command.option;
    case 'SendCable':
      return event?.type === 'CableSent' && event.seat === by && event.text === command.text;
    case 'SetReady':
      return event?.type === 'SeatReadied' && event.seat === by && event.ready === command.ready;
    case 'SendReflection':
      return event?.type === 'ReflectionSent' && event.seat === by && isDeepStrictEqual(event.answers, command.answers);
    case 'GoOn':
      return ['PhaseOpened', 'QuarterResolved', 'SessionEnded'].includes(event?.type ?? '');
    case 'StepBack':
      return event?.type === 'SteppedBack';
    default:
      return false;
  }
};

/** Whether a press changed nothing since it was so already at some moment between the press and the answer. */
const wasSo = ({ by, command, seen, position }: Press, moments: readonly Moment[]): boolean =>
  moments.slice(seen, position + 1).some(({ hand, place }) => {
    switch (command.type) {
      case 'LeanTo':
        return hand.leanings[by] === command.option;
      case 'PredictChoice':
        return hand.predictions[by]?.[command.side] === command.option;
      case 'SetReady':
        return hand.ready.includes(by) === command.ready;
      case 'GoOn':
      case 'StepBack':
        return !isDeepStrictEqual(place, command.from);
      default:
        return false;
    }
  });

const judgePress = (press: Press, { events, moments, written }: Kept): string[] => {
  const name = `${press.by}'s ${press.command.type} ${press.key}`;
  const at = written.get(`${press.by}:${press.key}`) ?? [];
  if (at.length > 1) return [`${name} was counted ${at.length} times.`];
  if (press.outcome === 'refused') return at.length > 0 ? [`${name} was refused and counted.`] : [];
  if (press.outcome !== 'acknowledged') return [];
  if (at.length === 0) return wasSo(press, moments) ? [] : [`${name} was acknowledged and is lost.`];
  if (at[0]! > press.position) return [`${name} was acknowledged before it was written.`];
  return says(press, events[at[0]! - 1]?.event) ? [] : [`${name} was written as something else.`];
};

const textOf = ({ event }: RecordedEvent): string[] => {
  if (event.type === 'CableSent') return [event.text];
  if (event.type === 'OptionCommitted') return [event.reason];
  return event.type === 'ReflectionSent' ? [event.answers.join('')] : [];
};

const judgeTexts = ({ events }: Kept): string[] => {
  const texts = events.flatMap(textOf);
  const seen = new Set<string>();
  return texts.flatMap((text) => {
    if (seen.has(text)) return [`${text} was counted twice.`];
    seen.add(text);
    return [];
  });
};

const judgeQuarters = ({ events, moments }: Kept): string[] =>
  events.flatMap(({ event, position }) => {
    if (event.type !== 'QuarterResolved') return [];
    const { hand } = moments[position - 1]!;
    const { facts } = event;
    const isRight =
      isDeepStrictEqual(facts.predictions, hand.predictions) &&
      Object.entries(hand.commitments).every(
        ([side, { card, option }]) => facts.decidedBy[side] !== 'head' || facts.choices[card]?.[side] === option,
      );
    return isRight ? [] : [`Quarter ${facts.quarter} at ${position} was not resolved with what was in hand.`];
  });

/** Everything that is not as it must be; empty when no seat and no press was lost and none was counted twice. */
export const judge = (kept: Kept, presses: readonly Press[], seats: readonly string[]): string[] => {
  const { events, state, integrity, column } = kept;
  const gap = events.findIndex(({ position }, i) => position !== i + 1);
  const held = new Set(state.seats.map(({ id }) => id));
  return [
    ...(integrity === 'ok' ? [] : [`SQLite says of the file: ${integrity}.`]),
    ...(gap < 0 ? [] : [`The log has a gap at ${gap + 1}.`]),
    ...(column === events.length ? [] : [`The session's row stands at ${column}, its log at ${events.length}.`]),
    ...seats.filter((seat) => !held.has(seat)).map((seat) => `The seat ${seat} is lost.`),
    ...(new Set(seats).size === seats.length ? [] : ['Two phones were given the same seat.']),
    ...(held.size === seats.length ? [] : [`${seats.length} phones joined and ${held.size} seats were taken.`]),
    ...presses.flatMap((press) => judgePress(press, kept)),
    ...judgeTexts(kept),
    ...judgeQuarters(kept),
  ];
};
