import { expect, test } from 'vitest';
import { loadShippedPacks } from '../../lib/packs/files';
import type { StoredContent } from '../../lib/packs/schema/stored-content-schema';
import { sealed, sealHash } from '../../lib/packs/seal';
import { readStoredContent } from '../../lib/packs/stored-content';

const content = (): StoredContent => {
  const { bundle } = loadShippedPacks('tests/fixtures')[0]!;
  return { pack: bundle!.pack, texts: bundle!.texts };
};

test('the seal covers numbers, version, sources and texts, and nothing beside them', () => {
  const { pack, texts } = content();
  const seal = sealHash({ pack, texts });
  const reordered = JSON.parse(JSON.stringify({ texts: { ja: texts.ja, en: texts.en }, pack })) as StoredContent;
  expect(sealHash(reordered)).toBe(seal);
  expect(sealHash({ pack: { ...pack, hash: 'another' }, texts })).toBe(seal);
  const [indicator, ...others] = pack.indicators;
  const cited = { ...indicator!, sources: [{ document: 'other', paragraphs: [1] }] };
  const changed = [
    { pack: { ...pack, version: '9.9.9' }, texts },
    { pack: { ...pack, indicators: [{ ...indicator!, start: 1 }, ...others] }, texts },
    { pack: { ...pack, indicators: [cited, ...others] }, texts },
    { pack, texts: { ...texts, ja: { ...texts.ja, title: '別の題' } } },
  ];
  expect(new Set([seal, ...changed.map(sealHash)]).size).toBe(5);
});

test('a sealed pack is read back under its seal', () => {
  const read = readStoredContent(JSON.parse(JSON.stringify(sealed(content()))));
  expect([read.value?.pack.hash, read.issues]).toEqual([sealHash(content()), []]);
});
