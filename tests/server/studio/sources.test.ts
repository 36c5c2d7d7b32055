import { beforeAll, describe, expect, test } from 'vitest';
import type { Change } from '../../../lib/authoring/changes';
import { renameDocument } from '../../../lib/authoring/documents';
import { inTransaction } from '../../../lib/server/database';
import type { EditsAnswer, KeptSourceAnswer, SourceAnswer } from '../../../lib/server/studio/contract';
import { readDocument } from '../../../lib/server/studio/reading/read-document';
import { runThread, USUAL_LIMITS } from '../../../lib/server/studio/reading/run-thread';
import type { Device } from '../sessions/device';
import { temporaryDatabase } from '../temporary-database';
import {
  begun,
  downloaded,
  edit,
  importing,
  instructor,
  offerShipped,
  opened,
  publish,
  published,
  refusal,
  retitle,
} from './a-draft';
import { buildDocx, buildDocxWithNote, buildPdf, type PrintedLine } from './build-documents';

temporaryDatabase([]);
beforeAll(offerShipped);

const about = (document = 'a-memo') => ({
  document,
  title: 'A memo on bases',
  author: 'Sato Hanako',
  publisher: 'An institute',
  date: 'May 2010',
  short: 'Sato 2010',
});

const upload = async (by: Device, id: string, name: string, bytes: Uint8Array, told: object = about()) => {
  const form = new FormData();
  form.set('about', JSON.stringify(told));
  form.set('file', new File([bytes as Uint8Array<ArrayBuffer>], name));
  const sent = new Response(form);
  const type = sent.headers.get('content-type') ?? '';
  return by.post(`/api/drafts/${id}/sources`, new Uint8Array(await sent.arrayBuffer()), { 'content-type': type });
};

const paragraphsOf = async (kind: 'txt' | 'md' | 'docx' | 'pdf', content: Uint8Array | string) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readDocument(kind, bytes);
  return read.ok ? read.value : read.refusal.code;
};

describe('plain text', () => {
  test('is parted by blank lines; lines within are one paragraph, Japanese ones without a blank', async () => {
    expect(await paragraphsOf('txt', 'First line\nand second.\r\n\r\n  \nAnother\n\n同盟は\n続いている。')).toEqual([
      'First line and second.',
      'Another',
      '同盟は続いている。',
    ]);
  });

  test('has headings, marks and indents that begin paragraphs, and lines that are some where nothing parts them', async () => {
    expect(
      await paragraphsOf('txt', '# Aims\nKeep trust.\n- one\n- two\n  goes on\n\n　段落一。\n　段落二は\n続く。'),
    ).toEqual(['# Aims', 'Keep trust.', '- one', '- two goes on', '段落一。', '段落二は続く。']);
    expect(await paragraphsOf('txt', '一文目です。\n二文目です。\n三文目です。')).toHaveLength(3);
  });

  test('is read in the forms of letters that Japanese files have', async () => {
    const shiftJis = Uint8Array.from([0x93, 0xfa, 0x95, 0xc4, 0x93, 0xaf, 0x96, 0xbf]);
    expect(await paragraphsOf('txt', shiftJis)).toEqual(['日米同盟']);
    expect(await paragraphsOf('txt', Uint8Array.from([0xff, 0xfe, 0xe5, 0x65, 0x73, 0x7c]))).toEqual(['日米']);
    expect(await paragraphsOf('txt', '\ufeffﬁrst ｱｲｳ　Ａ１（注）')).toEqual(['first アイウ A1（注）']);
  });

  test('keeps its letters where it looks like markup, and nothing that is taken for it', async () => {
    expect(await paragraphsOf('txt', 'a <script>x</script> javascript:go \u0007 a < b')).toEqual([
      'a < script>x< /script> javascript –go a < b',
    ]);
    expect(await paragraphsOf('txt', ' \n\n --- \n')).toBe('no-text');
  });
});

test('Markdown gives headings, paragraphs, items and rows, one each, in plain words', async () => {
  const text = [
    '# The *alliance*',
    'It has **two** [sides](https://x.example)\nand one aim.',
    '- first\n- second\n  - within',
    '> Quoted.',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '<div onclick="x()">hidden</div>',
    '    code line',
  ].join('\n\n');
  expect(await paragraphsOf('md', text)).toEqual([
    'The alliance',
    'It has two sides and one aim.',
    'first',
    'second',
    'within',
    'Quoted.',
    'a | b',
    '1 | 2',
    'code line',
  ]);
});

test('a Word file gives its paragraphs; a bomb or another file under its name is refused', async () => {
  expect(await paragraphsOf('docx', buildDocx(['The first & only.', '', '第二段落。']))).toEqual([
    'The first & only.',
    '第二段落。',
  ]);
  expect(await paragraphsOf('docx', buildDocx(['x'], { 'word/big.xml': new Uint8Array(70 * 1024 * 1024) }))).toBe(
    'unpacks-too-large',
  );
  expect(await paragraphsOf('docx', 'no Word file')).toBe('unreadable-source');
  expect(await paragraphsOf('docx', buildPdf([[]]))).toBe('unreadable-source');
});

test('a Word file keeps a footnote after the paragraph that refers to it, and a row of a table as one paragraph', async () => {
  expect(await paragraphsOf('docx', buildDocxWithNote('Both agreed.', 'So the minutes.', ['2009', '2010']))).toEqual([
    'Both agreed. [1]',
    '[1] So the minutes.',
    '2009 | 2010',
    'After.',
  ]);
});

const page = (number: number, lines: readonly PrintedLine[]): PrintedLine[] => [
  { y: 800, size: 9, text: `The Alliance Review, no. ${number}` },
  ...lines,
  { x: 290, y: 40, size: 9, text: `${number}` },
];
const set = (texts: readonly string[], from = 700): PrintedLine[] =>
  texts.map((text, i) => ({ y: from - i * 14, text }));

describe('a PDF', () => {
  test('gives paragraphs by gaps and sentences, without page numbers and what heads each page', async () => {
    const pdf = buildPdf([
      page(1, [
        { y: 740, size: 18, text: 'A new alliance' },
        ...set([
          'The two governments agreed in the spring that the plan',
          'would be carried out in stages, with consul-',
          'tation at each of them. They said so in public.',
        ]),
        ...set(
          [
            'Another paragraph begins here, after a gap, and goes on',
            'over the end of the page without any sign that it is',
          ],
          640,
        ),
      ]),
      page(2, set(['finished, until it is. That is where it ends, at last.'])),
      page(3, set(['The last page has one line.'])),
    ]);
    expect(await paragraphsOf('pdf', pdf)).toEqual([
      'A new alliance',
      'The two governments agreed in the spring that the plan would be carried out in stages, with consultation at each of them. They said so in public.',
      'Another paragraph begins here, after a gap, and goes on over the end of the page without any sign that it is finished, until it is. That is where it ends, at last.',
      'The last page has one line.',
    ]);
  });

  test('in Japanese has no blanks between its lines, and letters in their usual form', async () => {
    const pdf = buildPdf(
      [
        set([
          '　日米両政府は春に計画を段階的に実施することで',
          '合意した。⽇本側は協議を求めた。',
          '　次の段落はここから始まる。',
        ]),
      ],
      1_000,
    );
    expect(await paragraphsOf('pdf', pdf)).toEqual([
      '日米両政府は春に計画を段階的に実施することで合意した。日本側は協議を求めた。',
      '次の段落はここから始まる。',
    ]);
  });

  test('in columns is read from right to left, and its radicals and vertical forms are those of a search', async () => {
    const column = (x: number, text: string, from = 700): PrintedLine[] =>
      [...text].map((letter, i) => ({ x, y: from - i * 12, size: 12, text: letter }));
    const pdf = buildPdf(
      [
        [
          ...column(500, '社⺠党は⼗⼆⽉︑普天間', 688),
          ...column(478, '︵沖縄︶の件を国防⻑官に'),
          ...column(456, '伝えた︒'),
          ...column(434, '﹁反対﹂と市⻑は語った︒', 688),
        ],
      ],
      1_000,
    );
    expect(await paragraphsOf('pdf', pdf)).toEqual([
      '社民党は十二月、普天間（沖縄）の件を国防長官に伝えた。',
      '「反対」と市長は語った。',
    ]);
  });

  test('of more pages than are read is refused, and not cut short', async () => {
    const pages = (count: number) => Array.from({ length: count }, (_, i) => set([`This is page ${i + 1}.`]));
    expect(await paragraphsOf('pdf', buildPdf(pages(1_001)))).toBe('source-too-long');
    expect(await paragraphsOf('pdf', buildPdf(pages(1_000)))).toContain('This is page 1000.');
  });

  test('without text or that is none is refused', async () => {
    expect(await paragraphsOf('pdf', buildPdf([[], []]))).toBe('no-text');
    expect(await paragraphsOf('pdf', '%PDF-1.7 and nothing else')).toBe('unreadable-source');
    expect(await paragraphsOf('pdf', 'no PDF')).toBe('unreadable-source');
  });
});

test('each kind of document is added to a draft by an edit of its author, and can be undone', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  const texts = new TextEncoder();
  const files = [
    ['memo.txt', texts.encode('One.\n\nTwo.')],
    ['memo.MD', texts.encode('# One\n\nTwo.')],
    ['memo.docx', buildDocx(['One.', 'Two.'])],
    ['メモ.pdf', buildPdf([set(['One.']), set(['Two.'])])],
  ] as const;
  for (const [i, [name, bytes]] of files.entries()) {
    const answer = await upload(author, id, name, bytes, about(`memo-${i}`));
    expect(answer.status, name).toBe(201);
    const { source, edit: saved } = (await answer.json()) as SourceAnswer;
    expect([source.document, source.fileName, source.paragraphs.length]).toEqual([`memo-${i}`, name, 2]);
    expect(saved).toMatchObject({
      revision: i + 1,
      kind: 'work',
      changes: [{ op: 'set', path: ['sources', `memo-${i}`] }],
    });
  }
  const pasted = await author.post(`/api/drafts/${id}/sources`, { ...about('pasted'), text: 'Pasted.\n\nText.' });
  expect(pasted.status).toBe(201);
  const { document, sources, edits } = await opened(author, id);
  expect(sources.map(({ document: name }) => name)).toEqual(['memo-0', 'memo-1', 'memo-2', 'memo-3', 'pasted']);
  const { document: _, ...known } = about();
  expect(document.sources['memo-0']).toEqual({ ...known, count: 2, paragraphs: {} });
  const polled = (await (await author.get(`/api/drafts/${id}/edits?after=4`)).json()) as EditsAnswer;
  expect([polled.edits.length, polled.sources?.length]).toEqual([1, 5]);
  await edit(author, id, 5, edits.at(-1)!.inverse, { kind: 'undo', of: edits.at(-1)!.group });
  expect((await opened(author, id)).sources).toHaveLength(4);
  await edit(author, id, 6, [retitle('Other')]);
  const later = (await (await author.get(`/api/drafts/${id}/edits?after=6`)).json()) as EditsAnswer;
  expect(later.sources).toBeNull();
});

test('what is not known of a document is told as not stated in both languages, the rest in the one it is written in', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  const known = { title: '議事録', short: '議事録', date: '2019年5月', language: 'ja' };
  const answer = await author.post(`/api/drafts/${id}/sources`, { document: 'minutes', ...known, text: '一。' });
  expect(answer.status).toBe(201);
  const { document } = await opened(author, id);
  expect(document.sources.minutes).toMatchObject({
    title: '',
    date: '',
    author: 'not stated',
    publisher: 'not stated',
  });
  expect(document.sourcesJa.minutes).toEqual({
    title: '議事録',
    author: '記載なし',
    publisher: '記載なし',
    date: '2019年5月',
    short: '議事録',
  });
});

test('a document that is named anew keeps its text, also where that is taken back', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  const address = `/api/drafts/${id}/sources`;
  await author.post(address, { ...about(), text: 'One.\n\nTwo.' });
  const kept = await author.send('PUT', address, { document: 'a-memo', as: 'sato-2010' });
  expect(((await kept.json()) as KeptSourceAnswer).source).toMatchObject({
    document: 'sato-2010',
    paragraphs: ['One.', 'Two.'],
  });
  const { document } = await opened(author, id);
  const renamed = renameDocument(document, 'a-memo', 'sato-2010');
  if (!renamed.ok) throw new Error(renamed.refusal.message);
  await edit(author, id, 1, renamed.value);
  const texts = async () => (await opened(author, id)).sources.map((source) => [source.document, source.paragraphs]);
  expect(await texts()).toEqual([['sato-2010', ['One.', 'Two.']]]);
  const { edits } = await opened(author, id);
  await edit(author, id, 2, edits.at(-1)!.inverse, { kind: 'undo', of: edits.at(-1)!.group });
  expect(await texts()).toEqual([['a-memo', ['One.', 'Two.']]]);
  const taken = await author.send('PUT', address, { document: 'a-memo', as: 'alliance-at-50' });
  expect(await refusal(taken)).toEqual([409, 'known-document']);
  const none = await author.send('PUT', address, { document: 'alliance-at-50', as: 'other' });
  expect(await none.json()).toEqual({ source: null });
});

const keptOf = (draftId: string) =>
  inTransaction(async ({ draftSource }) =>
    (await draftSource.findMany({ where: { draftId }, select: { document: true } })).map(({ document }) => document),
  );

test('texts that no draft names any more come to so many at most, the newest of them', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  const address = `/api/drafts/${id}/sources`;
  await author.post(address, { ...about(), text: 'One.' });
  const names = Array.from({ length: 70 }, (_, i) => `memo-${String(i).padStart(2, '0')}`);
  for (const as of names) expect((await author.send('PUT', address, { document: 'a-memo', as })).status).toBe(200);
  expect((await keptOf(id)).sort()).toEqual(['a-memo', ...names.slice(-60)]);
  await edit(author, id, 1, [{ op: 'unset', path: ['sources', 'a-memo'] }]);
  const { edits, sources } = await opened(author, id);
  expect(sources).toEqual([]);
  await edit(author, id, 2, edits.at(-1)!.inverse, { kind: 'undo', of: edits.at(-1)!.group });
  expect((await opened(author, id)).sources.map(({ paragraphs }) => paragraphs)).toEqual([['One.']]);
});

test('more texts than a draft takes now, as from a file of a pack, are read and forgotten all the same', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  const names = Array.from({ length: 1_200 }, (_, i) => `memo-${1_000 + i}`);
  await inTransaction(({ draftSource }) =>
    draftSource.createMany({ data: names.map((document) => ({ draftId: id, document, paragraphs: ['One.'] })) }),
  );
  const naming = names.map((name): Change => ({ op: 'set', path: ['sources', name], value: { count: 1 } }));
  expect((await edit(author, id, 0, naming)).status).toBe(200);
  const { edits, sources } = await opened(author, id);
  expect(sources.map(({ document }) => document)).toEqual(names);
  await edit(author, id, 1, edits.at(-1)!.inverse);
  await author.post(`/api/drafts/${id}/sources`, { ...about(), text: 'One.' });
  expect(await keptOf(id)).toHaveLength(61);
});

test('a full draft takes no more texts under any name, and still lets one be named anew', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  const address = `/api/drafts/${id}/sources`;
  const names = Array.from({ length: 60 }, (_, i) => `memo-${i}`);
  await inTransaction(({ draftSource }) =>
    draftSource.createMany({ data: names.map((document) => ({ draftId: id, document, paragraphs: ['One.'] })) }),
  );
  await edit(
    author,
    id,
    0,
    names.map((name) => ({ op: 'set', path: ['sources', name], value: { count: 1 } })),
  );
  expect(await refusal(await author.post(address, { ...about(), text: 'One.' }))).toEqual([409, 'too-many-documents']);
  const naming = (as: string) => author.send('PUT', address, { document: 'memo-0', as });
  expect((await naming('other')).status).toBe(200);
  await edit(author, id, 1, [{ op: 'set', path: ['sources', 'other'], value: { count: 1 } }]);
  expect(await refusal(await naming('another'))).toEqual([409, 'too-many-documents']);
});

test('texts of documents stay in the studio: out of what is published, and in a file only where asked for', async () => {
  const [author, colleague] = [await instructor(), await instructor()];
  const { id } = await begun(author);
  const secret = 'The unpublished sentence of the memo.';
  await author.post(`/api/drafts/${id}/sources`, { ...about(), text: `${secret}\n\nTwo.\n\nThree.` });
  const [card] = Object.keys((await opened(author, id)).document.cards);
  const cite = { op: 'set', path: ['cards', card!, 'sources', 'a-memo'], value: [3] } as const;
  expect((await edit(author, id, 1, [cite])).status).toBe(200);
  const publication = await published(author, id, { visibility: 'server' });
  const has = async (path: string, by = author) => {
    const { unzipSync } = await import('fflate');
    const files = unzipSync(await downloaded(by, path));
    return Object.values(files).some((bytes) => new TextDecoder().decode(bytes).includes(secret));
  };
  expect(await has(`/api/publications/${publication.id}/export`, colleague)).toBe(false);
  expect(await has(`/api/drafts/${id}/export`)).toBe(false);
  expect(await has(`/api/drafts/${id}/export?documents=1`)).toBe(true);
  const nameOf = async (path: string) => (await author.get(path)).headers.get('content-disposition');
  expect(await nameOf(`/api/drafts/${id}/export?documents=1`)).toMatch(/-with-sources\.two-capitals\.zip"$/);
  expect(await nameOf(`/api/drafts/${id}/export`)).not.toContain('with-sources');
  const answer = await importing(colleague, await downloaded(author, `/api/drafts/${id}/export?documents=1`));
  const { draft } = (await answer.json()) as { draft: { id: string } };
  expect((await opened(colleague, draft.id)).sources.map(({ paragraphs }) => paragraphs[0])).toEqual([secret]);
  await edit(author, id, 2, [{ ...cite, value: [4] }]);
  const refused = await publish(author, id, { version: '3.0.0' });
  expect(await refused.json()).toMatchObject({ error: { issues: [{ code: 'unknown-paragraph' }] } });
});

test('a document goes out and comes in again whatever its file was called', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  const text = new TextEncoder().encode('One.');
  const names = ['javascript: x.txt', 'java<script:x.txt', 'data:text/html,x.txt', '<b>メモ</b>.txt', 'a\u0007b.txt'];
  for (const [i, name] of names.entries())
    expect((await upload(author, id, name, text, about(`memo-${i}`))).status, name).toBe(201);
  const answer = await importing(author, await downloaded(author, `/api/drafts/${id}/export?documents=1`));
  expect(answer.status).toBe(201);
  const { draft } = (await answer.json()) as { draft: { id: string } };
  const told = (await opened(author, draft.id)).sources.map(({ fileName }) => fileName);
  expect(told).toEqual((await opened(author, id)).sources.map(({ fileName }) => fileName));
  expect(told[0]).toBe('javascript – x.txt');
});

test('a document that is not accepted leaves nothing behind', async () => {
  const author = await instructor();
  const { id } = await begun(author);
  const text = new TextEncoder().encode('Text.');
  const address = `/api/drafts/${id}/sources`;
  const cases = [
    [upload(author, id, 'x.exe', text), 415, 'wrong-file-kind'],
    [upload(author, id, 'x.pdf', text), 422, 'unreadable-source'],
    [upload(author, id, 'x.txt', new Uint8Array(10 * 1024 * 1024 + 1).fill(97)), 413, 'source-too-large'],
    [upload(author, id, 'x.txt', new Uint8Array(12 * 1024 * 1024).fill(97)), 413, 'source-too-large'],
    [upload(author, id, 'x.txt', text, { ...about(), document: '../x' }), 422, 'invalid-input'],
    [upload(author, id, 'x.txt', text, { ...about(), title: '<b>x</b>' }), 422, 'invalid-input'],
    [author.post(address, about()), 422, 'invalid-input'],
    [author.post(address, { ...about(), text: ' ' }), 422, 'no-text'],
    [author.post(address, { ...about(), text: 'long '.repeat(500_000) }), 422, 'source-too-long'],
    [author.post(address, { ...about('alliance-at-50'), text: 'Known.' }), 409, 'known-document'],
    [author.post(address, 'no form', { 'content-type': 'multipart/form-data; boundary=x' }), 422, 'invalid-input'],
  ] as const;
  for (const [answer, status, code] of cases) expect(await refusal(await answer)).toEqual([status, code]);
  const { draft, sources } = await opened(author, id);
  expect([draft.revision, sources]).toEqual([0, []]);
});

describe('a reading', () => {
  const large = new TextEncoder().encode('* word '.repeat(1_000_000)) as Uint8Array<ArrayBuffer>;
  const reads = (limits: Partial<typeof USUAL_LIMITS>) =>
    runThread({ reader: 'document', kind: 'md', bytes: large }, { ...USUAL_LIMITS, ...limits }).then(
      () => 'read',
      (error: { refusal?: { code: string } }) => error.refusal?.code,
    );

  test('that takes too long is given up', async () => {
    expect(await reads({ milliseconds: 1 })).toBe('reading-too-slow');
  });

  test('that takes too much memory is given up, on the heap or beside it', async () => {
    expect(await reads({ heapMegabytes: 24 })).toBe('reading-too-heavy');
    expect(await reads({ growthMegabytes: 1 })).toBe('reading-too-heavy');
  });

  test('waits for its turn, and is refused where too many wait', async () => {
    const told = await Promise.all(Array.from({ length: 14 }, () => reads({ milliseconds: 1 })));
    expect(told.filter((code) => code === 'readers-busy')).toHaveLength(4);
    expect(told.filter((code) => code === 'reading-too-slow')).toHaveLength(10);
  });
});
