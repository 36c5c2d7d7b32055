import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Pack } from '../../lib/model/pack';
import { canonicalJson } from '../../lib/packs/canonical-json';
import { hashPack } from '../../lib/packs/hash';
import { haveSameNumbers } from '../../lib/packs/numbers';
import { readTiny, tinyBundle } from './tiny-files';

const TINY = tinyBundle().pack;

const changedCard = (change: (card: Pack['cards'][number]) => Partial<Pack['cards'][number]>): Pack => ({
  ...TINY,
  cards: TINY.cards.map((card) => ({ ...card, ...change(card) })),
});

test('canonical JSON does not depend on the order of keys', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
});

test('the hash is the SHA-256 of the numbers as canonical JSON, and the pack carries it', () => {
  const bare: Pack = {
    ...TINY,
    ...{ indicators: [], crossImpacts: [], confidence: {}, objectives: {}, tensions: [], politicalCapital: {} },
    ...{ redLines: {}, cards: [], shocks: [] },
  };
  const text =
    '{"cards":[],"confidence":{},"counterpartLambda":5,"crossImpacts":[],"id":"tiny","indicators":[],"objectives":{},' +
    '"politicalCapital":{},"quarters":2,"redLines":{},"shocks":[],"sides":["north","south"],"starts":"2031-Q4","tensions":[]}';
  expect(hashPack(bare)).toBe(createHash('sha256').update(text).digest('hex'));
  expect(TINY.hash).toBe(hashPack(TINY));
});

describe('the hash stays', () => {
  test.each<[string, Pack]>([
    ['when cards stand in another order', { ...TINY, cards: [...TINY.cards].reverse() }],
    ['when cross-impacts stand in another order', { ...TINY, crossImpacts: [...TINY.crossImpacts].reverse() }],
    ['when tensions stand in another order', { ...TINY, tensions: [...TINY.tensions].reverse() }],
    ['when the version rises', { ...TINY, version: '9.9.9' }],
    [
      'when a side is renamed',
      {
        ...TINY,
        sides: [
          { id: 'north', name: 'Up' },
          { id: 'south', name: 'Down' },
        ],
      },
    ],
    ['when a citation is mended', changedCard(() => ({ sources: [], lines: [] }))],
  ])('%s', (_, pack) => {
    expect(hashPack(pack)).toBe(TINY.hash);
  });

  test('when a text is mended', () => {
    const { bundle } = readTiny({ 'cards/dues.yaml': ['Pay the dues for the dam?', 'Pay for the dam?'] });
    expect(bundle!.pack.hash).toBe(TINY.hash);
    expect(haveSameNumbers(bundle!.pack, TINY)).toBe(true);
  });
});

describe('the hash changes', () => {
  const firstOption = (change: object) =>
    changedCard((card) => ({
      options: card.options.map((option, i) => (i === 0 ? { ...option, ...change } : option)),
    }));
  test.each<[string, Pack]>([
    ['with a cost', firstOption({ cost: 2.5 })],
    ['with a level', { ...TINY, indicators: TINY.indicators.map((one) => ({ ...one, start: one.start + 1 })) }],
    ['with a shock’s chance', { ...TINY, shocks: TINY.shocks.map((one) => ({ ...one, probability: {} })) }],
    ['with a record', changedCard(() => ({ recorded: null }))],
    ['with a red line', { ...TINY, redLines: { ...TINY.redLines, north: [] } }],
    ['with the order of sides, which signs the gap', { ...TINY, sides: [TINY.sides[1], TINY.sides[0]] }],
  ])('%s', (_, pack) => {
    expect(hashPack(pack)).not.toBe(TINY.hash);
    expect(haveSameNumbers(pack, TINY)).toBe(false);
  });
});
