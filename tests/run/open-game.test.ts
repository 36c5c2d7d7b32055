import { expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../lib/engine/version';
import { openAsItWas, openReplay } from '../../lib/run/open-game';
import type { RunDocument } from '../../lib/run/run-document';
import { commitQuarter, standOn } from '../../lib/run/run-moves';
import { aFullPack } from '../builders/pack';
import { aRun } from '../builders/run';

const content = { pack: aFullPack(), title: 'whatever comes with it' };

const play = (...quarters: readonly Record<string, string | null>[]): RunDocument =>
  quarters.reduce<RunDocument>(commitQuarter, aRun({ counterpart: 'record' }));

test('a game whose moves can all be made opens as it was, with the newest version named', () => {
  const document = play({ aid: 'do' }, { pact: 'sign' });
  const newest = 'f'.repeat(64);
  expect(openAsItWas(content, document, newest, 'tree')).toEqual({
    ok: true,
    value: { kind: 'asItWas', content, document, newest },
  });
});

const forked = standOn(commitQuarter(standOn(play({ aid: 'do' }, { pact: 'burn' }), 'q1'), { pact: 'shelve' }), 'q3');

test('a branch that can not be played keeps a whole tree from opening, and not a game that stands elsewhere', () => {
  expect(openAsItWas(content, forked, null, 'tree')).toMatchObject({ value: { kind: 'impossible' } });
  expect(openAsItWas(content, forked, null, 'head')).toMatchObject({ value: { kind: 'asItWas' } });
});

test.each([
  ['stands on an impossible move', standOn(forked, 'q2'), 'unknown-option'],
  ['was played beyond the end', play({}, {}, {}, {}, {}), 'after-the-end'],
])('a game that %s does not open as it was', (_, document, code) => {
  expect(openAsItWas(content, document, null, 'head')).toMatchObject({
    value: { kind: 'impossible', document, faults: [{ code }] },
  });
});

test('a pack that is not the game’s own is refused, and so is a side that it does not have', () => {
  expect(openAsItWas(content, aRun({ packId: 'other' }), null, 'head')).toMatchObject({
    refusal: { code: 'not-a-run' },
  });
  const north = aRun({ side: 'north' });
  expect(openAsItWas(content, north, null, 'head')).toMatchObject({ refusal: { code: 'unknown-side' } });
  expect(openReplay(content, north, 'engine')).toMatchObject({ refusal: { code: 'unknown-side' } });
});

test('a replay keeps the reason and what fits', () => {
  const document = { ...play({ aid: 'do' }, { pact: 'burn' }), engineVersion: '0.0.1' };
  expect(openReplay(content, document, 'engine')).toMatchObject({
    value: {
      kind: 'replay',
      reason: 'engine',
      content,
      replay: { document: { engineVersion: ENGINE_VERSION }, left: [{ code: 'unknown-option', node: 'q2' }] },
    },
  });
});
