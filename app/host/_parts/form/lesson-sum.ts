import { TIMED_PHASES } from '@/lib/session/phases';
import { planLesson } from '@/lib/session/run-sheet';
import type { SessionSettings } from '@/lib/session/settings';

/** Share of a lesson that the debrief is given at least. */
export const DEBRIEF_SHARE = 1 / 3;

/** Minutes of a lesson where its host states none. */
export const USUAL_LESSON_MINUTES = 75;

type Timed = Pick<SessionSettings, 'minutes' | 'quarters'>;

/** Minutes of one quarter. */
export const quarterMinutes = ({ minutes }: Pick<Timed, 'minutes'>): number =>
  TIMED_PHASES.reduce((sum, phase) => sum + minutes[phase], 0);

/** Minutes until everybody has a seat and knows what it is, as the run-sheet plans them. */
const openingMinutes = ({ minutes, quarters }: Timed): number =>
  planLesson(USUAL_LESSON_MINUTES, minutes, quarters).opening.at(-1)?.to ?? 0;

/** How a lesson divides into arrival, play and debrief, in minutes. */
export interface LessonSum {
  readonly opening: number;
  readonly play: number;
  /** What play leaves; negative where it takes longer than the lesson. */
  readonly left: number;
  /** What the debrief should have. */
  readonly debrief: number;
  readonly fits: boolean;
  /** Quarters that would fit, 0 or more. */
  readonly quartersThatFit: number;
}

/** Sums a class up against the length of its lesson, with a third kept for the debrief. */
export const sumLesson = (timed: Timed, lessonMinutes: number): LessonSum => {
  const one = quarterMinutes(timed);
  const play = one * timed.quarters;
  const debrief = lessonMinutes * DEBRIEF_SHARE;
  const opening = openingMinutes(timed);
  const left = lessonMinutes - opening - play;
  return {
    opening,
    play,
    left,
    debrief,
    fits: left >= debrief - 1e-9,
    quartersThatFit: Math.max(0, Math.floor((lessonMinutes - debrief - opening) / one + 1e-9)),
  };
};

/** Minutes of a lesson in which play leaves the debrief its share. */
export const lessonFor = (timed: Timed): number =>
  (openingMinutes(timed) + quarterMinutes(timed) * timed.quarters) / (1 - DEBRIEF_SHARE);
