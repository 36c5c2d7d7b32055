import { expect, test } from 'vitest';
import { compilePack } from '../../lib/engine/compile';
import { ENGINE_VERSION } from '../../lib/engine/version';
import type { Pack } from '../../lib/model/pack';
import { playRun } from '../../lib/run/play-run';
import { findImpossible, replayOn, withoutImpossible } from '../../lib/run/replay';
import type { RunDocument } from '../../lib/run/run-document';
import { commitQuarter, standOn } from '../../lib/run/run-moves';
import { aFullPack } from '../builders/pack';
import { aRun } from '../builders/run';

const compiled = compilePack(aFullPack());

const play = (...quarters: readonly Record<string, string | null>[]): RunDocument =>
  quarters.reduce<RunDocument>(commitQuarter, aRun({ counterpart: 'record', engineVersion: '0.9.0' }));

const newVersion = (change: Partial<Pack>) => compilePack({ ...aFullPack(), hash: 'f'.repeat(64), ...change });

const replayed = (pack: ReturnType<typeof compilePack>, run: RunDocument) => {
  const replay = replayOn(pack, run);
  if (!replay.ok) throw new Error(replay.refusal.message);
  return replay.value;
};

test('a run whose moves all fit replays with every move, under the new version and this engine', () => {
  const run = play({ aid: 'do' }, { pact: 'sign' }, {});
  const { document, left, weights } = replayed(newVersion({}), run);
  expect(left).toEqual([]);
  expect(weights).toEqual([]);
  expect(document).toEqual({ ...run, packHash: 'f'.repeat(64), engineVersion: ENGINE_VERSION });
});

test('moves that are no longer there are named, left out, and the run can be played', () => {
  const cards = aFullPack().cards;
  const next = newVersion({
    cards: cards
      .filter(({ id }) => id !== 'pact')
      .map((card) => (card.id === 'aid' ? { ...card, options: card.options.slice(1) } : card)),
  });
  const { document, left } = replayed(next, play({ aid: 'do' }, { pact: 'sign' }));
  expect(left).toEqual([
    { code: 'unknown-option', node: 'q1', quarter: 1, card: 'aid', answer: 'do' },
    { code: 'unknown-card', node: 'q2', quarter: 2, card: 'pact', answer: 'sign' },
  ]);
  expect(document.nodes.map(({ choices }) => choices)).toEqual([{}, {}]);
  expect(playRun(next, document)).toMatchObject({ ok: true });
});

test('a card that moved to another quarter, or to the other side, takes its move with it', () => {
  const next = newVersion({
    cards: aFullPack().cards.map((card) =>
      card.id === 'aid' ? { ...card, quarter: 2 } : card.id === 'pact' ? { ...card, decider: 'west' } : card,
    ),
  });
  expect(replayed(next, play({ aid: 'do' }, { pact: null })).left.map(({ code, card }) => [code, card])).toEqual([
    ['not-dealt', 'aid'],
    ['not-a-decider', 'pact'],
  ]);
});

test('what has grown too dear is left out, the dearest first', () => {
  const next = newVersion({
    cards: aFullPack().cards.map((card) =>
      card.id === 'aid'
        ? { ...card, options: card.options.map((option) => ({ ...option, cost: option.id === 'do' ? 9 : 0 })) }
        : card,
    ),
  });
  const { left, document } = replayed(next, play({ aid: 'do' }));
  expect(left.map(({ code }) => code)).toEqual(['cannot-afford']);
  expect(playRun(next, document).ok).toBe(true);
});

test('a shorter pack ends the run earlier, and who stood behind its end stands on its last quarter', () => {
  const next = newVersion({ quarters: 2 });
  const { document, left } = replayed(next, play({ aid: 'do' }, { pact: 'sign' }, {}, {}));
  expect(left).toEqual([{ code: 'after-the-end', node: 'q3', quarter: 3, card: null, answer: null }]);
  expect(document.nodes.map(({ id }) => id)).toEqual(['q1', 'q2']);
  expect(document.head).toBe('q2');
});

test('weights of what is gone are left out by name', () => {
  const run = {
    ...play(),
    weights: { confidence: { east: { trust: 0.4, glory: 0.6 } }, objectives: { east: { politicalCapital: 1 } } },
  };
  const { document, weights } = replayed(newVersion({}), run);
  expect(weights).toEqual(['glory']);
  expect(document.weights).toEqual({
    confidence: { east: { trust: 0.4 } },
    objectives: { east: { politicalCapital: 1 } },
  });
});

test('a side that the pack does not have can not be replayed', () => {
  expect(replayOn(compiled, aRun({ side: 'north' }))).toMatchObject({ ok: false, refusal: { code: 'unknown-side' } });
});

test.each([
  ['an option that is not there', play({ aid: 'do' }, { pact: 'burn' }, {}), 'q2', 'unknown-option'],
  [
    'an option that is closed',
    { ...play({}, { pact: 'sign' }, { review: 'rest' }), side: 'west', shocks: 'none' },
    'q3',
    'option-closed',
  ],
  ['a card of the other side', play({ troops: 'send' }), 'q1', 'not-a-decider'],
  ['a quarter after the last', play({}, {}, {}, {}, {}), 'q5', 'after-the-end'],
])('the first impossible move of a branch is found: %s', (_, run, node, code) => {
  expect(findImpossible(compiled, run as RunDocument)).toMatchObject([{ node, code }]);
});

test('a move that can not be paid is impossible', () => {
  const poor = newVersion({
    politicalCapital: {
      ...aFullPack().politicalCapital,
      east: { start: 1, max: 10, base: 0, slope: 0, home: 'home' },
    },
  });
  expect(findImpossible(poor, play({ aid: 'do' }))).toMatchObject([{ node: 'q1', code: 'cannot-afford', card: 'aid' }]);
});

test('an answer to a card that was not dealt counts for nothing and is no fault of a link', () => {
  expect(findImpossible(compiled, play({ aid: 'do', pact: 'sign' }))).toEqual([]);
});

test('without its impossible moves a run opens up to the quarter before, and sound branches stay', () => {
  const broken = play({ aid: 'do' }, { pact: 'burn' }, {});
  const run = standOn(commitQuarter(standOn(broken, 'q1'), { pact: 'shelve' }), 'q3');
  const sound = withoutImpossible(run, findImpossible(compiled, run));
  expect(sound.nodes.map(({ id }) => id)).toEqual(['q1', 'q4']);
  expect(sound.head).toBe('q1');
  expect(findImpossible(compiled, sound)).toEqual([]);
});
