import { expect, test } from 'vitest';
import { type CausalClaims, causalClaims } from '../../lib/authoring/causal-claims';
import { readPackFolder } from '../../lib/packs/files';
import { type PackBundle, parsePack } from '../../lib/packs/parse-pack';

const bundleOf = (folder: string): PackBundle => {
  const { bundle } = parsePack(readPackFolder(folder));
  if (!bundle) throw new Error(`${folder} can't be read.`);
  return bundle;
};

const { pack, texts } = bundleOf('seeds/packs/uncharted-waters-2010');

const everyClaim = ({ parts }: CausalClaims) => parts.flatMap(({ groups }) => groups.flatMap(({ claims }) => claims));

test('every effect of a pack is a claim with its own reason, in both languages', () => {
  const effects = [
    ...pack.cards.flatMap(({ options, pairs, disagreement, undecided }) => [
      ...options.flatMap((option) => option.effects),
      ...pairs.flatMap((pair) => pair.effects),
      ...disagreement,
      ...undecided,
    ]),
    ...pack.shocks.flatMap((shock) => shock.effects),
  ];
  for (const language of ['en', 'ja'] as const) {
    const claims = causalClaims(pack, texts[language]);
    expect(everyClaim(claims)).toHaveLength(effects.length);
    expect(new Set(everyClaim(claims).map(({ effect }) => effect))).toEqual(new Set(effects));
    expect([...everyClaim(claims), ...claims.impacts].filter(({ why }) => why === '')).toEqual([]);
    expect(claims.impacts.map(({ impact }) => impact)).toEqual(pack.crossImpacts);
    const { documented, argued, inferred } = claims.byEvidence;
    expect(documented + argued + inferred).toBe(effects.length + pack.crossImpacts.length);
  }
});

test('a claim says what the pack says of its effect', () => {
  const { parts } = causalClaims(pack, texts.en);
  const card = pack.cards.find(({ id }) => id === 'futenma-relocation')!;
  const [option] = card.options;
  const part = parts.find(({ id }) => id === card.id)!;
  expect(part.groups[0]).toEqual({
    by: { kind: 'option', option: option!.id },
    claims: option!.effects.map((effect, i) => ({
      effect,
      why: texts.en.cards[card.id]!.options[option!.id]!.why[i],
    })),
  });
});

test('cards stand by quarter, shocks behind them, and what claims nothing is left out', () => {
  const { parts } = causalClaims(pack, texts.en);
  const quarters = parts.flatMap(({ kind, id }) =>
    kind === 'card' ? [pack.cards.find((card) => card.id === id)!.quarter] : [],
  );
  expect(quarters).toEqual([...quarters].sort((a, b) => a - b));
  expect(parts.findIndex(({ kind }) => kind === 'shock')).toBe(quarters.length);
  const silent = { ...pack, shocks: pack.shocks.map((shock) => ({ ...shock, effects: [] })) };
  expect(causalClaims(silent, texts.en).parts).toHaveLength(quarters.length);
  expect(parts.flatMap(({ groups }) => groups).filter(({ claims }) => claims.length === 0)).toEqual([]);
});

test('a reason that is not written yet is empty, and shifts no other', () => {
  const [card] = pack.cards;
  const bare = { ...texts.en, cards: {}, crossImpactsWhy: [] };
  const { parts, impacts } = causalClaims(pack, bare);
  expect(parts.find(({ id }) => id === card!.id)!.groups[0]!.claims[0]!.why).toBe('');
  expect(impacts.every(({ why }) => why === '')).toBe(true);
});
