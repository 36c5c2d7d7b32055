import { expect, test } from 'vitest';
import { citationIndex } from '../../../app/sources/citation-index';
import type { PackTexts } from '../../../lib/model/texts';
import { aCard, anEffect, anIndicator, anOption, aPack, aShock } from '../../builders/pack';

const because = (...paragraphs: number[]) => [{ document: 'paper', paragraphs }];

const pack = aPack({
  indicators: [anIndicator({ id: 'trust', sources: because(1) }), anIndicator({ id: 'effort' })],
  crossImpacts: [{ from: 'trust', to: 'effort', perQuarter: 0.1, evidence: 'argued', sources: because(3) }],
  cards: [
    aCard({
      id: 'base',
      options: [
        anOption('build', [
          anEffect({ on: 'trust', size: 5, because: because(2), evidence: 'documented' }),
          anEffect({ on: 'effort', size: -2, because: because(2, 3) }),
        ]),
        anOption('wait', [anEffect({ on: 'trust', size: -5, because: because(4) })]),
      ],
    }),
  ],
  shocks: [
    aShock({ id: 'storm', sources: because(4), effects: [anEffect({ on: 'trust', size: -1, because: because(4) })] }),
  ],
});

const texts = {
  indicators: { trust: { name: 'Trust' }, effort: { name: 'Effort' } },
  cards: { base: { question: 'Where?', options: { build: { label: 'Build' }, wait: { label: 'Wait' } } } },
  shocks: { storm: { headline: 'A storm' } },
} as unknown as PackTexts;

const index = citationIndex([{ pack, texts }]);
const at = (paragraph: number) => index.get('paper')?.get(paragraph) ?? [];

test('a paragraph names each effect that rests on it, with its direction and evidence', () => {
  expect(at(2)).toEqual([
    {
      key: 'builder/base/option/build',
      kind: 'option',
      subject: 'Where?',
      object: 'Build',
      effects: [
        { indicator: 'Trust', rises: true, evidence: 'documented' },
        { indicator: 'Effort', rises: false, evidence: 'argued' },
      ],
    },
  ]);
});

test('a paragraph does not take credit for effects that rest on another one', () => {
  expect(
    at(3)
      .find(({ kind }) => kind === 'option')
      ?.effects.map(({ indicator }) => indicator),
  ).toEqual(['Effort']);
});

test('indicators, pulls between them and shocks are found under their paragraphs too', () => {
  expect(at(1).map(({ kind, subject }) => [kind, subject])).toEqual([['indicator', 'Trust']]);
  expect(at(3).map(({ kind, object }) => [kind, object])).toContainEqual(['crossImpact', 'Effort']);
  expect(at(4).map(({ subject }) => subject)).toEqual(['Where?', 'A storm']);
});

test('what two packs share is listed once, what each has of its own twice', () => {
  const both = citationIndex([
    { pack, texts },
    { pack: { ...pack, id: 'second' }, texts },
  ]);
  expect(both.get('paper')?.get(1)).toHaveLength(1);
  expect(both.get('paper')?.get(2)).toHaveLength(2);
});
