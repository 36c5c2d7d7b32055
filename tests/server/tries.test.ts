import { expect, test } from 'vitest';
import { Tries } from '../../lib/server/tries';

const LIMIT = { most: 2, windowMs: 1_000 };
const of = (...keys: readonly string[]) => keys.map((key) => ({ key, limit: LIMIT }));

test('the third try has to wait for the end of the window, and a refused try does not lengthen it', () => {
  const tries = new Tries();
  expect([0, 100, 300, 400].map((now) => tries.take(of('a'), now))).toEqual([0, 0, 700, 600]);
  expect(tries.take(of('a'), 1_000)).toBe(0);
});

test('one key without tries left stops the try, and costs the other keys nothing', () => {
  const tries = new Tries();
  tries.take(of('a'), 0);
  tries.take(of('a'), 0);
  expect(tries.take(of('a', 'b'), 10)).toBe(990);
  expect([tries.take(of('b'), 20), tries.take(of('b'), 20)]).toEqual([0, 0]);
});

test('a try that was a good one is given back, and a key can start afresh', () => {
  const tries = new Tries();
  for (let i = 0; i < 10; i += 1) {
    expect(tries.take(of('a'), i)).toBe(0);
    tries.giveBack('a');
  }
  tries.take(of('a'), 20);
  tries.take(of('a'), 20);
  tries.forget('a');
  expect(tries.take(of('a'), 21)).toBe(0);
});

test('a flood of keys makes it forget the oldest instead of growing without end', () => {
  const tries = new Tries();
  tries.take(of('first'), 0);
  tries.take(of('first'), 0);
  for (let i = 0; i < 20_000; i += 1) tries.take(of(`flood ${i}`), 1);
  expect(tries.take(of('first'), 2)).toBe(0);
});
