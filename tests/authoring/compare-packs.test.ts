import { expect, test } from 'vitest';
import { comparePacks } from '../../lib/authoring/compare-packs';
import type { Pack } from '../../lib/model/pack';
import { aCard, aFullPack, anEffect, anOption } from '../builders/pack';

const NONE = { added: [], removed: [], changed: [] };

test('a pack differs in nothing from itself, nor from one with other citations and another version', () => {
  const cited: Pack = {
    ...aFullPack(),
    version: '2.0.0',
    cards: aFullPack().cards.map((card) => ({ ...card, sources: [{ document: 'x', paragraphs: [1] }] })),
  };
  expect(comparePacks(aFullPack(), cited)).toEqual({ cards: NONE, options: NONE, shocks: NONE, parts: [] });
});

test('cards, options, shocks and parts that came, went or changed are named', () => {
  const before = aFullPack();
  const [aid, troops, pact] = before.cards as [Pack['cards'][0], Pack['cards'][0], Pack['cards'][0]];
  const stronger = anOption('do', [anEffect({ on: 'trust', size: 12 })], { cost: 2 });
  const after: Pack = {
    ...before,
    quarters: 5,
    cards: [
      { ...aid, options: [stronger, aid.options[1]!, anOption('third')] },
      { ...pact, options: pact.options.slice(0, 2) },
      troops,
      aCard({ id: 'new' }),
    ],
    shocks: [],
  };
  expect(comparePacks(before, after)).toEqual({
    cards: { added: ['new'], removed: ['review'], changed: ['aid', 'pact'] },
    options: { added: ['aid/third'], removed: ['pact/threaten'], changed: ['aid/do'] },
    shocks: { added: [], removed: ['storm'], changed: [] },
    parts: ['quarters'],
  });
});
