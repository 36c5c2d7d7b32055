import { USUAL_LESSON_MINUTES } from '../form/lesson-sum';
import { useConsole } from './console-context';

/** The lesson's end is counted from the press that begins play, unless the host has stated it. */
export const useBegin = (): (() => void) => {
  const { room, aheadMs, lesson, setLesson } = useConsole();
  return () => {
    if (room.place.phase !== 'lobby' || (lesson?.endsAt ?? null) !== null) return;
    const minutes = lesson?.minutes ?? USUAL_LESSON_MINUTES;
    setLesson({ minutes, endsAt: Date.now() + aheadMs + minutes * 60_000 });
  };
};
