import { expect, test } from 'vitest';
import type { RunDocument } from '../../lib/run/run-document';
import { commitQuarter, pruneBranch, stepBack, weigh } from '../../lib/run/run-moves';
import { RUN_LIMITS, runDocumentSchema } from '../../lib/run/run-schema';
import { invalidInput } from '../../lib/server/request-issues';
import { runNameSchema } from '../../lib/server/run-requests';
import { NEW_RUN, playedFor } from './a-run';

const faultsOf = (document: unknown) => {
  const parsed = runDocumentSchema.safeParse(document);
  return parsed.success ? [] : invalidInput(parsed.error).issues!.map(({ code, path }) => `${code} ${path}`);
};

test('every document that the moves of a run make is accepted as it is', () => {
  const first = commitQuarter(NEW_RUN, { opening: 'yes' });
  const branched = commitQuarter(stepBack(first), { opening: null });
  const weighed = weigh(branched, { confidence: { tokyo: { trust: 0.5 } }, objectives: {} });
  for (const document of [NEW_RUN, first, branched, stepBack(branched), weighed, pruneBranch(weighed, 'q1')])
    expect(runDocumentSchema.parse(JSON.parse(JSON.stringify(document)))).toEqual(document);
});

const node = { id: 'q1', parent: null, choices: {} };

test.each<[string, string, Record<string, unknown>]>([
  ['another format', 'invalid_value format', { format: 2 }],
  ['a key that nobody knows', 'unrecognized_keys ', { admin: true }],
  ['a hash that is none', 'invalid_format packHash', { packHash: '../../etc/passwd' }],
  ['a seed beyond 32 bits', 'too_big rngSeed', { rngSeed: 2 ** 32 }],
  ['a seed that is no whole number', 'invalid_type rngSeed', { rngSeed: 0.5 }],
  ['an unknown counterpart', 'invalid_value counterpart', { counterpart: 'random' }],
  [
    'a weight below zero',
    'too_small weights.confidence.tokyo.trust',
    { weights: { confidence: { tokyo: { trust: -1 } } } },
  ],
  ['a head that is no node', 'custom head', { head: 'q9' }],
  ['two nodes of one id', 'custom nodes[1].id', { nodes: [node, node] }],
  [
    'a node before its parent',
    'custom nodes[0].parent',
    {
      nodes: [
        { ...node, parent: 'q2' },
        { ...node, id: 'q2' },
      ],
    },
  ],
  ['a node that follows itself', 'custom nodes[0].parent', { nodes: [{ ...node, parent: 'q1' }] }],
  ['an id in capitals', 'invalid_format nodes[0].id', { nodes: [{ ...node, id: 'Q1' }] }],
  ['an id that is too long', 'invalid_format nodes[0].id', { nodes: [{ ...node, id: 'q'.repeat(33) }] }],
  [
    'an answer that is no option',
    'invalid_format nodes[0].choices.opening',
    { nodes: [{ ...node, choices: { opening: '=1' } }] },
  ],
])('%s is refused and its place named', (_, fault, change) => {
  expect(faultsOf({ ...NEW_RUN, ...change })).toEqual([fault]);
});

test('a key that would reach the prototype never gets in', () => {
  const text = JSON.stringify({ ...NEW_RUN, nodes: [node] }).replace('"choices":{}', '"choices":{"__proto__":"yes"}');
  const { choices } = runDocumentSchema.parse(JSON.parse(text)).nodes[0]!;
  expect(Object.getPrototypeOf(choices)).toBe(Object.prototype);
  expect(Object.keys(choices)).toEqual([]);
});

test('every fault of a document is told at once, each with a hint', () => {
  const parsed = runDocumentSchema.safeParse({ ...NEW_RUN, rngSeed: -1, side: '', world: 'flat' });
  const { issues } = invalidInput(parsed.error!);
  expect(issues!.map(({ path }) => path)).toEqual(['rngSeed', 'side', 'world']);
  expect(issues!.every(({ message, hint }) => message.length > 0 && hint.length > 0)).toBe(true);
});

test('a tree has so many quarters and no more', () => {
  expect(faultsOf(playedFor(RUN_LIMITS.nodes))).toEqual([]);
  expect(faultsOf(playedFor(RUN_LIMITS.nodes + 1))).toEqual(['too_big nodes']);
});

test('a quarter answers so many cards and no more', () => {
  const choices = Object.fromEntries(
    Array.from({ length: RUN_LIMITS.cardsPerNode + 1 }, (_, i) => [`card-${i}`, null]),
  );
  const document: RunDocument = { ...NEW_RUN, nodes: [{ ...node, choices }] };
  expect(faultsOf(document)).toEqual(['custom nodes[0].choices']);
});

test('a name is trimmed, counted in characters and kept on one line', () => {
  expect(runNameSchema.parse('  二度目の試み ')).toBe('二度目の試み');
  expect(runNameSchema.safeParse('🗻'.repeat(80)).success).toBe(true);
  expect(runNameSchema.safeParse('x'.repeat(81)).success).toBe(false);
  expect(runNameSchema.safeParse('two\nlines').success).toBe(false);
});
