import { describe, expect, test } from 'vitest';
import { LESSON_MINUTES, planLesson, type RunSheet } from '../../lib/session/run-sheet';
import { USUAL_MINUTES } from '../../lib/session/settings';

const stretches = ({ opening, quarters, debrief }: RunSheet) => [
  ...opening,
  ...quarters.flatMap(({ phases }) => phases),
  ...debrief,
];

describe.each(LESSON_MINUTES)('a lesson of %i minutes', (minutes) => {
  const sheet = planLesson(minutes, USUAL_MINUTES, 5);

  test('is filled from its first minute to its last without a gap', () => {
    const parts = stretches(sheet);
    expect(parts[0]!.from).toBe(0);
    expect(parts.at(-1)!.to).toBe(minutes);
    for (const [i, part] of parts.slice(1).entries()) expect(part.from).toBe(parts[i]!.to);
    expect(parts.every(({ from, to }) => to > from)).toBe(true);
  });

  test('keeps a third for the debrief', () => {
    expect(minutes - sheet.debrief[0]!.from).toBeGreaterThanOrEqual(minutes / 3);
  });

  test('has its first choice made by minute 12', () => {
    expect(sheet.firstDecision).toBeLessThanOrEqual(12);
    expect(sheet.quarters[0]!.phases.find(({ name }) => name === 'choose')!.to).toBe(sheet.firstDecision);
  });
});

test('as many quarters are played as there is room for, and the sheet knows how many were asked for', () => {
  const played = LESSON_MINUTES.map((minutes) => planLesson(minutes, USUAL_MINUTES, 5));
  expect(played.map(({ quarters, asked }) => [quarters.length, asked])).toEqual([
    [3, 5],
    [4, 5],
    [5, 5],
  ]);
  expect(planLesson(90, USUAL_MINUTES, 2).quarters).toHaveLength(2);
});

test('slow phases leave one quarter, and the opening is not cut below three minutes', () => {
  const slow = planLesson(60, { brief: 5, discuss: 10, choose: 5, predict: 3, reveal: 3, because: 4 }, 4);
  expect(slow.quarters).toHaveLength(1);
  expect(slow.opening[0]!.to + (slow.opening[1]!.to - slow.opening[1]!.from)).toBe(3);
  expect(stretches(slow).at(-1)!.to).toBe(60);
});
