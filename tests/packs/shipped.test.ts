import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadShippedPacks } from '../../lib/packs/files';
import { hasErrors } from '../../lib/packs/issue';
import { readOptionShift } from '../../lib/packs/option-shift';
import type { PackCheck } from '../../lib/packs/pack-check';
import type { PackBundle } from '../../lib/packs/parse-pack';
import { runChecks } from '../../lib/packs/run-checks';

interface DeckCard {
  readonly decider: string;
  readonly recorded: string | null;
  readonly options: readonly string[];
  /** Options that are a designer's inference. */
  readonly gradeC: readonly string[];
}

interface Deck {
  readonly periods: Record<string, { starts: string; quarters: number; cards: Record<string, DeckCard> }>;
  readonly shocks: readonly string[];
  /** Holder by indicator. */
  readonly indicators: Record<string, string>;
  readonly tensions: readonly string[];
}

const deck: Deck = JSON.parse(readFileSync('tests/fixtures/deck-ids.json', 'utf8'));
const shipped = loadShippedPacks();

const bundleOf = (folder: string): PackBundle => {
  const bundle = shipped.find((pack) => pack.folder === folder)?.bundle;
  if (!bundle) throw new Error(`seeds/packs/${folder} can't be read`);
  return bundle;
};

const heldBy = (folder: string, expected: PackCheck['expect']): string => {
  const { pack } = bundleOf(folder);
  const given = { choices: 'record', shocks: 'record' } as const;
  const [result] = runChecks(pack, [{ id: 'asked', says: '', sources: [], given, expect: expected }]);
  return result!.holds ? 'holds' : result!.detail;
};

describe.each(shipped)('$folder', ({ folder, bundle, issues }) => {
  test('has neither an error nor a warning', () => {
    expect(issues.map(({ code, path, message }) => `${code} ${path} ${message}`)).toEqual([]);
  });

  test('is named after its folder and has checks', () => {
    expect(bundle?.pack.id).toBe(folder);
    expect(bundle?.checks.length).toBeGreaterThan(0);
  });

  const results = bundle && !hasErrors(issues) ? runChecks(bundle.pack, bundle.checks) : [];
  for (const { id, says, holds, detail } of results)
    test(`${id}: ${says}`, () => {
      expect(holds ? 'holds' : detail).toBe('holds');
    });
});

describe.each(Object.entries(deck.periods))('the deck of %s', (folder, { starts, quarters, cards }) => {
  test('is played over its quarters', () => {
    expect(bundleOf(folder).pack).toMatchObject({ starts, quarters });
  });

  test.each(Object.entries(cards))('%s', (id, expected) => {
    const card = bundleOf(folder).pack.cards.find((known) => known.id === id);
    expect(card).toMatchObject({ decider: expected.decider, recorded: expected.recorded });
    const options = card!.options.map((option) => option.id);
    expect(options).toEqual(expect.arrayContaining([...expected.options]));
    const inferred = card!.options.filter((option) => option.inferred).map((option) => option.id);
    expect(inferred.filter((option) => expected.options.includes(option)).sort()).toEqual([...expected.gradeC].sort());
  });

  test('knows every indicator and tension, the gap being read from the two confidences', () => {
    const { pack } = bundleOf(folder);
    expect(Object.fromEntries(pack.indicators.map(({ id, holder }) => [id, holder]))).toMatchObject(deck.indicators);
    const tensions = pack.tensions.map(({ id }) => id);
    expect(deck.tensions.filter((id) => !tensions.includes(id))).toEqual(['expectation-gap']);
  });
});

test('every shock of the deck can happen in some pack', () => {
  const found = shipped.flatMap(({ bundle }) => bundle?.pack.shocks.map(({ id }) => id) ?? []);
  expect(deck.shocks.filter((id) => !found.includes(id))).toEqual([]);
});

describe('what the sources say of the years', () => {
  test('by the end of 2007 burden sharing and solidarity on North Korea are lower', () => {
    const lower = (indicator: string) => ({ indicator, at: '2007-Q4', lowerThan: 'start' }) as const;
    expect(heldBy('adrift-again-2007', [lower('burden-sharing'), lower('north-korea-solidarity')])).toBe('holds');
  });

  test('by mid-2010 base delivery and steadiness are lower and drift is tense', () => {
    const lower = (indicator: string) => ({ indicator, at: '2010-Q2', lowerThan: 'start' }) as const;
    const drift = { tension: 'drift', at: '2010-Q2', atLeast: 'tense' } as const;
    const expected = [lower('base-delivery'), lower('policy-steadiness'), drift];
    expect(heldBy('uncharted-waters-2010', expected)).toBe('holds');
  });

  test('in 2013 extended deterrence stays the highest in Tokyo while China friction is tense', () => {
    const quarters = ['2013-Q1', '2013-Q2', '2013-Q3', '2013-Q4'];
    const expected = quarters.flatMap((at) => [
      { highest: 'extended-deterrence', among: 'tokyo', at } as const,
      { tension: 'china-friction', at, atLeast: 'tense' } as const,
    ]);
    expect(heldBy('doing-fine-but-2013', expected)).toBe('holds');
  });

  test('a spelled-out threshold lowers abandonment and entrapment', () => {
    const lowers = ['abandonment', 'entrapment'];
    expect(heldBy('in-need-of-attention-2009', [{ option: 'threshold-clarity/spell-out', lowers, raises: [] }])).toBe(
      'holds',
    );
  });

  test('a public demand lowers consultation', () => {
    const demand = { option: 'refuelling-pressure/demand', lowers: ['consultation'], raises: [] };
    expect(heldBy('adrift-again-2007', [demand])).toBe('holds');
  });
});

test('at least eight options trade abandonment against entrapment, by half a point or more each', () => {
  const trading = shipped.flatMap(({ bundle }) =>
    (bundle?.pack.cards ?? []).flatMap((card) =>
      card.options.filter((option) => {
        const shift = readOptionShift(bundle!.pack, card.id, option.id);
        if (!shift.ok) return false;
        const { abandonment = 0, entrapment = 0 } = shift.value;
        return Math.min(Math.abs(abandonment), Math.abs(entrapment)) >= 0.5 && abandonment * entrapment < 0;
      }),
    ),
  );
  expect(trading.length).toBeGreaterThanOrEqual(8);
});
