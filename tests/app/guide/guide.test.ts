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

test('the guide says the same in both languages, part by part', async () => {
  const [en, ja] = [readMarkdown(await readGuide('en')), readMarkdown(await readGuide('ja'))];
  expect(kindsOf(ja)).toEqual(kindsOf(en));
  const examples = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind === 'code');
  expect(examples(ja)).toEqual(examples(en));
});

test('the guide is ten minutes’ reading, and no mark is left unread', async () => {
  const english = await readGuide('en');
  expect(english.split(/\s+/).length).toBeLessThan(2200);
  for (const block of [...readMarkdown(english), ...readMarkdown(await readGuide('ja'))])
    if (block.kind !== 'code') expect(JSON.stringify(block)).not.toMatch(/\*|`|\]\(/);
});

test('the guide is read from docs/', async () => {
  expect(await readGuide('ja')).toBe(readFileSync('docs/facilitators-guide.ja.md', 'utf8'));
});
