import { describe, expect, test } from 'vitest';
import { inReadingDirection, type Piece } from '../../../lib/server/studio/reading/pdf-columns';
import type { PdfLine } from '../../../lib/server/studio/reading/pdf-lines';
import { pdfParagraphs } from '../../../lib/server/studio/reading/pdf-paragraphs';

/** Lines below each other: the step before each, and where it is told also its page, place and size. */
type Set = readonly (readonly [step: number, text: string, more?: Partial<PdfLine>])[];

const isWide = (letter: string): boolean => (letter.codePointAt(0) ?? 0) > 0x2e7f;

const widthOf = (text: string, height: number): number =>
  [...text].reduce((width, letter) => width + (isWide(letter) ? height : height / 2), 0);

/** Lines of a page as they would be read: letters of Japanese as wide as they are high, others half as wide. */
const printed = (set: Set): PdfLine[] => {
  let [y, page] = [780, 1];
  return set.map(([step, text, more = {}]) => {
    if (more.page !== undefined && more.page !== page) [y, page] = [780, more.page];
    y = more.y ?? y - step;
    const [x, height] = [more.x ?? 50, more.height ?? 10];
    return { text, right: x + widthOf(text, height), isColumn: false, ...more, page, y, x, height };
  });
};

const read = (set: Set): string[] => pdfParagraphs(printed(set));

describe('no text of a PDF is lost', () => {
  test('where a Japanese sentence at the edge of a page ends in a number', () => {
    const texts = [
      '鳩山内閣は方針を固め、米側に伝えた（注1）。首相は説明した。',
      '米側の高官は、立場を繰り返した（注2）。',
      '終わりの段落である（1）。',
    ];
    expect(read(texts.map((text) => [28, text]))).toEqual(texts);
  });

  test('where pages begin with the same paragraph, or with one that counts', () => {
    const same = (page: number) => [28, 'The very same sentence.', { page }] as const;
    expect(read([1, 2, 3].flatMap((page) => [same(page), same(page), same(page)]))).toHaveLength(9);
    const counted = [1, 2, 3].map((page) => [28, `Part ${page}`, { page }] as const);
    expect(read(counted).join(' ')).toBe('Part 1 Part 2 Part 3');
  });

  test('where a number ends a page and is no page number: one close to the text, a year, a share', () => {
    const text = [28, 'The budget rose in each of the years.'] as const;
    expect(read([text, text, [14, '43']]).at(-1)).toContain('43');
    expect(read([text, text, [14, 'It ended.'], [90, '2009']]).at(-1)).toBe('2009');
    expect(read([text, text, [14, 'It ended.'], [90, '43%']]).at(-1)).toBe('43%');
  });
});

describe('what belongs to the page and not to its text is left out', () => {
  const body = (page: number): Set => [
    [40, 'Officials repeated that the current plan is the only one', { page }],
    [14, 'that can be carried out, whatever may have been said.', { page }],
  ];

  test.each(['– 3 –', '3', 'Page 3 of 9', 'p. 3', '3頁', '- iv -'])('a page number, as %s', (number) => {
    expect(read([...body(1), [14, 'It was so.'], [100, number]])).toHaveLength(1);
  });

  test('a running head and foot, on each page, on each second one, or on the pages of a chapter', () => {
    const pages = (heads: readonly string[]) =>
      heads.flatMap((head, i): Set => {
        const page = i + 1;
        const foot = [0, `Review ${10 + page} (2010)`, { page, y: 30, height: 8 }] as const;
        return [[0, head, { page, y: 810, height: 8 }], ...body(page), foot];
      });
    for (const heads of [
      ['A', 'A'],
      ['A', 'B', 'A', 'B', 'A', 'B'],
      ['A', 'A', 'A', 'B', 'B', 'B'],
    ]) {
      const found = read(pages(heads));
      expect(found.filter((text) => !text.startsWith('Officials'))).toEqual([]);
    }
    expect(read(pages(['A', 'B', 'C'])).filter((text) => text.length === 1)).toEqual(['A', 'B', 'C']);
  });
});

describe('a paragraph of a PDF begins', () => {
  test('after a gap that is wider than that of the lines, also where each has two lines', () => {
    const pair: Set = [
      [34, '政府は今年度の防衛力整備について、島しょ防衛を重視する方針を示した。訓練も'],
      [22, '拡大する。協議を春から始めると述べた。予算は一億円であると語り、会見を終えた。'],
    ];
    expect(read([...pair, ...pair, ...pair])).toHaveLength(3);
  });

  test('with each line that stands far from the last, where all are single ones', () => {
    const texts = [
      'The treaty was signed in 1960 and has not been revised by either of the two.',
      'Officials repeated that the plan is the only one for the bases in question.',
      'The budget rose by 3 percent in 2009.',
    ];
    expect(read(texts.map((text) => [26, text]))).toEqual(texts);
  });

  test('but goes on over lines that are set as wide', () => {
    expect(
      read([
        [26, 'The two governments agreed in the spring that the plan would be', { x: 72 }],
        [26, 'carried out in stages, with consultation at each of them, and that'],
        [26, 'nothing else had been decided by either of the two cabinets.'],
        [26, 'Officials in Washington repeated that the plan is the only one for', { x: 72 }],
        [26, 'the bases in question, whatever the new cabinet may have said.'],
      ]),
    ).toHaveLength(2);
  });

  test('with an indent, in English and in Japanese, also where it has a single line', () => {
    expect(
      read([
        [14, 'The two governments agreed in the spring that the plan be', { x: 65 }],
        [14, 'carried out, with consultation at each of the stages of it.'],
        [14, 'Officials in Washington repeated that it is the only one, and', { x: 65 }],
        [14, 'that is that.'],
      ]),
    ).toHaveLength(2);
    const full = '外務大臣は記者会見で、同盟の深化に向けた協議を春から始めると述べた。';
    expect(
      read([[18, '要旨', { height: 20 }], ...[full, full, full].map((text) => [18, text, { x: 60 }] as const)]),
    ).toEqual(['要旨', full, full, full]);
  });

  test('with a full-width blank, a mark of a list, or after a line that was left mostly empty', () => {
    expect(
      read([
        [18, '　日米両政府は春に計画を段階的に実施することで合意した。米側の高官は繰り'],
        [18, '返した。'],
        [18, '　沖縄県の知事は、県内移設は極めて厳しい状況にあると語った。選挙が行われる'],
        [18, '・負担の軽減'],
        [18, '・協議の継続'],
        [18, '賛成'],
        [18, '反対'],
      ]),
    ).toHaveLength(6);
  });

  test('and a list with hanging lines is parted by its items alone', () => {
    expect(
      read([
        [14, '1. The two governments agreed in the spring that the plan be'],
        [14, 'carried out. They said so in public, and it was reported as well.', { x: 65 }],
        [14, 'It was not contested.', { x: 65 }],
        [14, '2. Officials repeated it.'],
      ]),
    ).toHaveLength(2);
  });
});

describe('a sentence goes on', () => {
  test('over the notes at the foot of a page, which keep their place and their own paragraphs', () => {
    expect(
      read([
        [14, 'The two governments agreed in the spring that the plan would'],
        [14, 'be carried out in stages, with consultation at each; they said'],
        [60, '1 Minutes of the committee.', { height: 8 }],
        [10, '2 Ibid.', { height: 8 }],
        [14, 'so in public.', { page: 2 }],
        [28, 'The end.', { page: 2 }],
      ]),
    ).toEqual([
      'The two governments agreed in the spring that the plan would be carried out in stages, with consultation at each; they said so in public.',
      '1 Minutes of the committee.',
      '2 Ibid.',
      'The end.',
    ]);
  });

  test('from column to column, and words that were parted are whole again', () => {
    const left = 'The plan was agreed on in the spring and the';
    expect(
      read([
        [14, left],
        [14, 'two governments said that they would consul-'],
        [0, 'tate when it came to that, as they had done', { x: 320, y: 766 }],
        [14, 'before.', { x: 320 }],
        [28, 'Another one.', { x: 320 }],
      ]),
    ).toEqual([
      `${left} two governments said that they would consultate when it came to that, as they had done before.`,
      'Another one.',
    ]);
  });

  test('over the end of a page in a text whose paragraphs are indented, and not in one that has gaps', () => {
    const long = 'The two governments agreed that the plan would be carried out.';
    const pages = (x: number, gap: number): Set => [
      [14, long, { x }],
      [14, long],
      [gap, long, { x }],
      [14, long],
      [gap, long, { x }],
      [14, long],
      [14, long, { page: 2 }],
      [14, long, { page: 2 }],
    ];
    expect(read(pages(65, 14))).toHaveLength(3);
    expect(read(pages(50, 28))).toHaveLength(4);
  });
});

describe('a page in columns from right to left', () => {
  /** The letters of a column as pieces of their own, from a place downwards. */
  const column = (x: number, from: number, text: string): Piece[] =>
    [...text].map((str, i) => ({ str, x, y: from - i * 12, width: 12, height: 12, hasEOL: true, runsDown: false }));

  test('is read as lines, each column one, figures that are set across or turned among them', () => {
    const pieces: Piece[] = [
      ...column(500, 700, '平成'),
      { str: '21', x: 500, y: 676, width: 12, height: 12, hasEOL: true, runsDown: false },
      ...column(500, 664, '年、'),
      { str: '2010', x: 506, y: 652, width: 24, height: 12, hasEOL: true, runsDown: true },
      ...column(500, 616, '年に'),
      ...column(478, 700, '伝えた。'),
      { str: '12', x: 300, y: 30, width: 9, height: 9, hasEOL: true, runsDown: false },
    ];
    const turned = inReadingDirection(pieces);
    expect(turned.filter(({ isColumn }) => !isColumn).map(({ str }) => str)).toEqual(['12']);
    expect(new Set(turned.filter(({ isColumn }) => isColumn).map(({ y }) => y))).toEqual(new Set([506, 484]));
    expect(
      turned.every((piece, i) => !piece.isColumn || piece.y !== turned[i - 1]?.y || piece.x > turned[i - 1]!.x),
    ).toBe(true);
  });

  test('is not seen in one that is set across, though single letters stand below each other', () => {
    const line = {
      str: '政府は今年度の防衛力整備について',
      x: 50,
      y: 740,
      width: 192,
      height: 12,
      hasEOL: true,
      runsDown: false,
    };
    expect(inReadingDirection([line, ...column(50, 720, '甲乙丙')]).some(({ isColumn }) => isColumn)).toBe(false);
  });
});
