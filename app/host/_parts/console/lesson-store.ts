import { useCallback, useEffect, useState } from 'react';

/** How long a lesson is, and when it ends (ms since 1970; null until it is stated). Kept on this device. */
export interface Lesson {
  readonly minutes: number;
  readonly endsAt: number | null;
}

const keyOf = (id: string): string => `two-capitals-lesson-${id}`;

/** Keeps the lesson of a class on this device; where the browser forbids it, it is forgotten with the page. */
export const keepLesson = (id: string, lesson: Lesson): void => {
  try {
    localStorage.setItem(keyOf(id), JSON.stringify(lesson));
  } catch {
    // A lesson's end is a convenience: without it no warning comes, and the console says that it has none.
  }
};

const isLesson = (value: unknown): value is Lesson => {
  if (typeof value !== 'object' || value === null) return false;
  const { minutes, endsAt } = value as Record<string, unknown>;
  return typeof minutes === 'number' && (endsAt === null || typeof endsAt === 'number');
};

const readLesson = (id: string): Lesson | null => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(id)) ?? 'null');
    return isLesson(value) ? value : null;
  } catch {
    return null;
  }
};

/** The lesson of a class on this device, and how to change it; null before it is read and where none is known. */
export const useLesson = (id: string): [Lesson | null, (lesson: Lesson) => void] => {
  const [lesson, setLesson] = useState<Lesson | null>(null);
  useEffect(() => setLesson(readLesson(id)), [id]);
  const change = useCallback(
    (next: Lesson) => {
      keepLesson(id, next);
      setLesson(next);
    },
    [id],
  );
  return [lesson, change];
};
