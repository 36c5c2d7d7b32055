import { TIMED_PHASES, type TimedPhase } from './phases';
import type { SessionSettings } from './settings';

/** Lengths of lesson for which a run-sheet is printed, in minutes. */
export const LESSON_MINUTES = [60, 75, 90] as const;
export type LessonMinutes = (typeof LESSON_MINUTES)[number];

/** The parts of the opening and of the debrief, in order. */
export const OPENING_PARTS = ['join', 'roles'] as const;
export const DEBRIEF_PARTS = ['stepOut', 'timeline', 'perception', 'record', 'transfer', 'reflection'] as const;
export type OpeningPart = (typeof OPENING_PARTS)[number];
export type DebriefPart = (typeof DEBRIEF_PARTS)[number];

/** A stretch of a lesson, in whole minutes from its beginning. */
export interface Stretch<Name extends string> {
  readonly name: Name;
  readonly from: number;
  readonly to: number;
}

/** A lesson by the minute. */
export interface RunSheet {
  readonly minutes: number;
  readonly opening: readonly Stretch<OpeningPart>[];
  readonly quarters: readonly { readonly quarter: number; readonly phases: readonly Stretch<TimedPhase>[] }[];
  readonly debrief: readonly Stretch<DebriefPart>[];
  /** Quarters that were asked for; more than `quarters` holds where the lesson has no room for them. */
  readonly asked: number;
  /** The minute by which the first choice is made. */
  readonly firstDecision: number;
}

/** The first choice is made by this minute, if the phases before it leave the opening `LEAST_OPENING` minutes. */
const FIRST_DECISION_BY = 12;
const LEAST_OPENING = 3;
const MOST_OPENING = 8;
const OPENING_SHARES = [3, 2];
/** How the debrief is shared out: steps out, timeline, perception gap, class beside the record, transfer, reflection. */
const DEBRIEF_SHARES = [2, 6, 6, 5, 6, 3];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Shares whole minutes out by weights; they add up, and every part ends where its share rounds to. */
const shareOut = <Name extends string>(
  from: number,
  minutes: number,
  names: readonly Name[],
  weights: readonly number[],
): Stretch<Name>[] => {
  const ends = names.map((_, i) => from + Math.round((minutes * sum(weights.slice(0, i + 1))) / sum(weights)));
  return names.map((name, i) => ({ name, from: ends[i - 1] ?? from, to: ends[i]! }));
};

const phasesFrom = (from: number, minutes: SessionSettings['minutes']): Stretch<TimedPhase>[] => {
  let at = from;
  return TIMED_PHASES.map((name) => {
    const start = at;
    at += minutes[name];
    return { name, from: start, to: at };
  });
};

/**
 * Plans a lesson: an opening short enough for a first choice by minute 12, as many of the quarters as leave a third of
 * the lesson for the debrief (one at least), and all that is over for the debrief. Minutes of phases may be fractions.
 */
export const planLesson = (lesson: number, minutes: SessionSettings['minutes'], quarters: number): RunSheet => {
  const untilChoice = minutes.brief + minutes.discuss + minutes.choose;
  const opening = Math.max(LEAST_OPENING, Math.min(MOST_OPENING, Math.floor(FIRST_DECISION_BY - untilChoice)));
  const quarterMinutes = sum(TIMED_PHASES.map((phase) => minutes[phase]));
  const room = lesson - Math.ceil(lesson / 3) - opening;
  const played = Math.max(1, Math.min(quarters, Math.floor(room / quarterMinutes + 1e-9)));
  const debriefFrom = Math.min(lesson, opening + played * quarterMinutes);
  return {
    minutes: lesson,
    opening: shareOut(0, opening, OPENING_PARTS, OPENING_SHARES),
    quarters: Array.from({ length: played }, (_, i) => ({
      quarter: i + 1,
      phases: phasesFrom(opening + i * quarterMinutes, minutes),
    })),
    debrief: shareOut(debriefFrom, lesson - debriefFrom, DEBRIEF_PARTS, DEBRIEF_SHARES),
    asked: quarters,
    firstDecision: opening + untilChoice,
  };
};
