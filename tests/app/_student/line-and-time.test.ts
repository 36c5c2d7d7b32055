import { describe, expect, test } from 'vitest';
import { groupCode, readCode, readPin } from '../../../app/_student/join/read-code';
import { lineStateOf } from '../../../app/_student/line-state';
import { readAnswers } from '../../../app/_student/reflection-answers';
import { clockText, msLeft, toldSeconds } from '../../../app/_student/time-left';

describe('the state of the line', () => {
  test('says that a press is kept as long as the server has not answered it', () => {
    expect(lineStateOf({ state: 'live', unanswered: 1, waiting: true })).toBe('kept');
    expect(lineStateOf({ state: 'lost', unanswered: 1, waiting: false })).toBe('kept');
  });

  test('is never live while the class is not heard', () => {
    expect(lineStateOf({ state: 'lost', unanswered: 0, waiting: false })).toBe('lost');
    expect(lineStateOf({ state: 'polling', unanswered: 0, waiting: false })).toBe('asking');
    expect(lineStateOf({ state: 'live', unanswered: 1, waiting: false })).toBe('sending');
    expect(lineStateOf({ state: 'live', unanswered: 0, waiting: false })).toBe('live');
  });
});

describe('the time that is left', () => {
  test('runs to its end and stands while the class is paused', () => {
    expect(msLeft({ kind: 'running', endsAt: 90_000 }, 60_000)).toBe(30_000);
    expect(msLeft({ kind: 'running', endsAt: 90_000 }, 95_000)).toBe(0);
    expect(msLeft({ kind: 'paused', remainingMs: 20_000 }, 95_000)).toBe(20_000);
    expect(msLeft({ kind: 'free' }, 0)).toBeNull();
  });

  test('is told aloud at a few times only, and again when it is extended', () => {
    expect([400_000, 119_000, 61_000, 60_000, 12_000, 9_000].map(toldSeconds)).toEqual([null, 120, 120, 60, 30, 10]);
    expect(clockText(119_001)).toBe('2:00');
    expect(clockText(5_000)).toBe('0:05');
  });
});

describe('a code that is typed', () => {
  test.each(['hx4k7m', 'HX4 K7M', ' hx4-k7m ', 'ＨＸ４Ｋ７Ｍ', 'HX4K7M9'])('%s is read as it was meant', (typed) => {
    expect(readCode(typed)).toBe('HX4K7M');
  });

  test('is shown in two groups', () => {
    expect(groupCode('HX4K7M')).toBe('HX4 K7M');
    expect(groupCode('HX')).toBe('HX');
    expect(readPin('１２3 4')).toBe('1234');
  });
});

test('answers that a device has kept are read only where they are three texts', () => {
  expect(readAnswers('["a","","c"]')).toEqual(['a', '', 'c']);
  for (const kept of [null, '["a"]', '{', '[1,2,3]']) expect(readAnswers(kept)).toBeNull();
});
