import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVIDENCE } from '../../lib/model/closed-sets';
import type { Condition, Effect, Pack } from '../../lib/model/pack';
import { loadShippedPacks } from '../../lib/packs/files';
import { hashPack } from '../../lib/packs/hash';
import { parsePackJson, serializePack } from '../../lib/packs/pack-json';
import { tinyBundle } from './tiny-files';

const TINY = tinyBundle().pack;

/** What comes back when a pack is printed and read again. */
const throughText = (pack: Pack) => parsePackJson(JSON.parse(JSON.stringify(serializePack(pack))));

const points = fc.double({ min: -20, max: 20, noNaN: true }).map((x) => x + 0);

const conditions: fc.Arbitrary<Condition[]> = fc.subarray<Condition>([
  { card: 'joint-survey', side: 'north', option: 'hire' },
  { shock: 'drought' },
  { indicator: 'dam-upkeep', above: 12.5 },
  { indicator: 'flow-promise', below: 80 },
]);

const effects: fc.Arbitrary<Effect[]> = fc.array(
  fc
    .record({
      on: fc.constantFrom('flow-promise', 'dam-upkeep', 'common-survey'),
      sizes: fc.tuple(points, points, points).map((sizes) => [...sizes].sort((a, b) => a - b)),
      onset: fc.nat(4),
      over: fc.integer({ min: 1, max: 4 }),
      lasting: fc.boolean(),
      evidence: fc.constantFrom(...EVIDENCE),
      because: fc.subarray([{ document: 'river-report', paragraphs: [1, 3] }]),
      when: conditions,
    })
    .map(({ sizes, ...rest }) => ({ ...rest, low: sizes[0]!, size: sizes[1]!, high: sizes[2]! })),
  { maxLength: 4 },
);

/** The tiny pack with other effects, other starts and other chances. */
const packs: fc.Arbitrary<Pack> = fc
  .record({
    lists: fc.array(effects, { minLength: 4, maxLength: 4 }),
    start: fc.double({ min: 0, max: 100, noNaN: true }),
    lambda: fc.double({ min: 0.1, max: 50, noNaN: true }),
    chance: fc.double({ min: 0, max: 1, noNaN: true }),
    inferred: fc.boolean(),
  })
  .map(({ lists, start, lambda, chance, inferred }) => {
    const [ofOption = [], ofPair = [], ofSilence = [], ofShock = []] = lists;
    const pack: Pack = {
      ...TINY,
      counterpartLambda: lambda,
      indicators: TINY.indicators.map((indicator, i) => (i === 0 ? { ...indicator, start } : indicator)),
      cards: TINY.cards.map((card) => ({
        ...card,
        options: card.options.map((option) => ({ ...option, inferred, effects: ofOption })),
        pairs: card.pairs.map((pair) => ({ ...pair, effects: ofPair })),
        undecided: ofSilence,
      })),
      shocks: TINY.shocks.map((shock) => ({ ...shock, probability: { '2031-Q4': chance }, effects: ofShock })),
    };
    return { ...pack, hash: hashPack(pack) };
  });

describe('a pack printed and read again', () => {
  test('is the same pack with the same hash', () => {
    fc.assert(
      fc.property(packs, (pack) => {
        expect(throughText(pack).pack).toEqual(pack);
      }),
      { numRuns: 60 },
    );
  });

  test('is the same for every shipped pack, and without a fault', () => {
    for (const { bundle, folder } of loadShippedPacks()) {
      const { pack, issues } = throughText(bundle!.pack);
      expect(pack, folder).toEqual(bundle!.pack);
      expect(
        issues.filter(({ severity }) => severity === 'error'),
        folder,
      ).toEqual([]);
    }
  });
});

describe('what is printed', () => {
  const json = serializePack(TINY);

  test('has what the command line promises, pairs under the ids of the sides', () => {
    expect(Object.keys(json).sort()).toEqual(
      [
        ...['id', 'version', 'hash', 'starts', 'quarters', 'sides', 'indicators', 'crossImpacts', 'confidence'],
        ...['objectives', 'tensions', 'politicalCapital', 'cards', 'shocks', 'redLines', 'counterpartLambda'],
        ...['roles', 'classCut'],
      ].sort(),
    );
    const joint = json.cards.find(({ id }) => id === 'joint-survey')!;
    expect(joint.pairs[0]).toMatchObject({ north: 'measure', south: 'hire', effects: [{ on: 'common-survey' }] });
    expect(joint).toMatchObject({ quarter: 1, decider: 'joint', recorded: 'measure' });
    expect(json.cards.find(({ id }) => id === 'dues')!.recorded).toBeNull();
    expect(json.objectives.north).toHaveProperty('politicalCapital', 0.125);
    expect(json.redLines.south).toEqual([
      { tension: 'thirst', riseAbove: 65 },
      { confidence: 'north', fallBelow: 30 },
    ]);
    expect(json.shocks[0]).toMatchObject({ probability: { '2031-Q4': 0.25, '2032-Q1': 0.5 }, recorded: ['2032-Q1'] });
  });

  test('holds no text of the authors', () => {
    expect(JSON.stringify(json)).not.toContain('our inference');
  });
});

describe('what is read', () => {
  /** The tiny pack as a researcher might write it: nothing that has a usual value. */
  const plain = () => {
    const effect = (one: Effect) => ({ on: one.on, size: one.size, evidence: one.evidence, because: one.because });
    const { hash: _, version: __, redLines: ___, counterpartLambda: ____, ...rest } = serializePack(TINY);
    return {
      ...rest,
      cards: rest.cards.map(({ id, quarter, decider, options }) => ({
        id,
        quarter,
        decider,
        options: options.map((option) => ({ id: option.id, cost: option.cost, effects: option.effects.map(effect) })),
      })),
    };
  };

  test('empty lists and usual values may be left out', () => {
    const { pack, issues } = parsePackJson(plain());
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const sluice = pack!.cards.find(({ id }) => id === 'sluice')!;
    expect(sluice).toMatchObject({
      recorded: null,
      requires: [],
      pairs: [],
      disagreement: [],
      undecided: [],
      lines: [],
    });
    expect(sluice.options[0]!.effects[0]).toMatchObject({ size: 9, low: 6.75, high: 11.25, onset: 0, over: 1 });
    expect(pack!.counterpartLambda).toBe(5);
    expect(pack!.redLines).toEqual({ north: [], south: [] });
  });

  test('a key that this version does not know is left aside with a warning', () => {
    const { pack, issues } = parsePackJson({ ...serializePack(TINY), quaters: 3 });
    expect(pack).toEqual(TINY);
    expect(issues).toEqual([expect.objectContaining({ severity: 'warning', code: 'unknown-key' })]);
    expect(issues[0]!.hint).toContain('Did you mean quarters?');
  });

  test('faults say where they stand in the file', () => {
    const json = serializePack(TINY);
    const cards = json.cards.map((card, i) => (i === 0 ? { ...card, decider: 'sooth' } : card));
    expect(parsePackJson({ ...json, cards }).issues).toContainEqual(
      expect.objectContaining({ severity: 'error', code: 'unknown-side', path: 'cards[0].decider' }),
    );
    const crossImpacts = json.crossImpacts.map((impact) => ({ ...impact, to: 'dam' }));
    expect(parsePackJson({ ...json, crossImpacts }).issues).toContainEqual(
      expect.objectContaining({ code: 'unknown-indicator', path: 'crossImpacts[0].to' }),
    );
  });

  test('numbers that were changed under an old hash are noticed, and the hash is the new one', () => {
    const { pack, issues } = parsePackJson({ ...serializePack(TINY), counterpartLambda: 6 });
    expect(pack!.hash).toBe(hashPack({ ...TINY, counterpartLambda: 6 }));
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning hash-differs']);
  });

  test.each([[null], ['pack'], [[]], [{}], [42]])('%j is no pack, and that is told', (value) => {
    const { pack, issues } = parsePackJson(value);
    expect(pack).toBeNull();
    expect(issues.length).toBeGreaterThan(0);
  });
});
