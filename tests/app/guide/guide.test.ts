import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Block, readMarkdown, readSpans } from '../../../app/guide/read-markdown';
import { readGuide } from '../../../lib/server/guide';

const kindsOf = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => (block.kind === 'heading' ? `heading ${block.level}` : block.kind));

describe('the Markdown of the guide', () => {
  test('is read into its parts, and code is left as it stands', () => {
    const blocks = readMarkdown('# Title\n\nOne\ntwo.\n\n- a\n- b\n\n> Say.\n\n```nginx\nx  {\n\n- y\n```\n\nEnd.\n');
    expect(kindsOf(blocks)).toEqual(['heading 1', 'paragraph', 'list', 'quote', 'code', 'paragraph']);
    expect(blocks[1]).toMatchObject({ spans: [{ text: 'One two.' }] });
    expect(blocks[4]).toEqual({ kind: 'code', writtenFor: 'nginx', text: 'x  {\n\n- y' });
  });

  test('marks words in a line', () => {
    expect(readSpans('Set `A` to **b**, see [here](/prints).')).toEqual([
      { kind: 'text', text: 'Set ' },
      { kind: 'code', text: 'A' },
      { kind: 'text', text: ' to ' },
      { kind: 'strong', text: 'b' },
      { kind: 'text', text: ', see ' },
      { kind: 'link', text: 'here', href: '/prints' },
      { kind: 'text', text: '.' },
    ]);
  });
});

describe.each([
  ['facilitating', 'facilitators-guide', 2200],
  ['authoring', 'authoring-guide', 3300],
] as const)('the guide to %s', (guide, file, words) => {
  test('says the same in both languages, part by part', async () => {
    const [en, ja] = [readMarkdown(await readGuide(guide, 'en')), readMarkdown(await readGuide(guide, 'ja'))];
    const shapes = (blocks: readonly Block[]) =>
      blocks.map((block, i) => `${kindsOf([block])[0]} ${block.kind === 'list' ? block.items.length : ''} at ${i}`);
    expect(shapes(ja)).toEqual(shapes(en));
    const examples = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === 'code');
    expect(examples(ja)).toEqual(examples(en));
  });

  test('is read within its time, and no mark is left unread', async () => {
    const english = await readGuide(guide, 'en');
    expect(english.split(/\s+/).length).toBeLessThan(words);
    for (const block of [...readMarkdown(english), ...readMarkdown(await readGuide(guide, 'ja'))])
      if (block.kind !== 'code') expect(JSON.stringify(block)).not.toMatch(/\*|`|\]\(/);
  });

  test('is read from docs/', async () => {
    expect(await readGuide(guide, 'ja')).toBe(readFileSync(`docs/${file}.ja.md`, 'utf8'));
  });

  test('has no two parts that read alike, so that each can be told apart', async () => {
    for (const language of ['en', 'ja'] as const) {
      const headings = readMarkdown(await readGuide(guide, language)).flatMap((block) =>
        block.kind === 'heading' ? [block.text] : [],
      );
      expect(new Set(headings).size).toBe(headings.length);
    }
  });
});
