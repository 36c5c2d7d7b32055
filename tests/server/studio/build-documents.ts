import { strToU8, type Zippable, zipSync } from 'fflate';

const escapeXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word file with these paragraphs, and whatever else is put into it. */
export const buildDocx = (paragraphs: readonly string[], more: Zippable = {}): Uint8Array => {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`);
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`;
  return zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8(RELATIONS),
    'word/document.xml': strToU8(document),
    ...more,
  });
};

/** A line of a page: where it begins, in points from the lower left corner, how large, and what it says. */
export interface PrintedLine {
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly text: string;
}

const hexOf = (text: string): string =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');

const drawn = ({ x = 72, y, size = 11, text }: PrintedLine): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hexOf(text)}> Tj ET`;

// Glyphs are numbered as the letters are, so that the map from one to the other is one range for each upper half.
const ranges = Array.from({ length: 256 }, (_, i) => {
  const high = i.toString(16).padStart(2, '0');
  return `<${high}00> <${high}ff> <${high}00>`;
});
const blocks = [0, 100, 200].map((from) => {
  const some = ranges.slice(from, from + 100);
  return `${some.length} beginbfrange\n${some.join('\n')}\nendbfrange`;
});
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap end end`;

const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`;

/** A file of these objects, numbered from 1, of which the first is its catalog. */
const assemblePdf = (objects: readonly string[]): Uint8Array => {
  let text = '%PDF-1.7\n';
  const places = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return strToU8(text, true);
};

const page = (contents: number): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${contents} 0 R >>`;

/** A PDF with these lines on its pages, in any script; each letter is half as wide as its size, or as wide for Japanese. */
export const buildPdf = (pages: readonly (readonly PrintedLine[])[], width = 500): Uint8Array => {
  const kids = pages.map((_, i) => `${6 + i * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${width} /FontDescriptor << /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
    stream(TO_UNICODE),
    ...pages.flatMap((lines, i) => [page(7 + i * 2), stream(lines.map(drawn).join('\n'))]),
  ];
  return assemblePdf(objects);
};

/** A PDF of one line in a Japanese font that is not in the file: letters are codes, in hexadecimal, of a predefined map. */
export const buildPdfOfCodes = (map: string, codes: string): Uint8Array =>
  assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [5 0 R] /Count 1 >>',
    `<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light-${map} /Encoding /${map} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Ryumin-Light /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 723 /Descent -241 /CapHeight 709 /StemV 69 >> >>',
    page(6),
    stream(`BT /F1 11 Tf 1 0 0 1 72 700 Tm <${codes}> Tj ET`),
  ]);

const WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word file of one paragraph with a footnote after its words, and a table of one row. */
export const buildDocxWithNote = (text: string, note: string, row: readonly string[]): Uint8Array => {
  const run = (words: string) => `<w:p><w:r><w:t>${escapeXml(words)}</w:t></w:r></w:p>`;
  const cells = row.map((cell) => `<w:tc>${run(cell)}</w:tc>`).join('');
  const paragraph = `<w:p><w:r><w:t>${escapeXml(text)}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>`;
  const relation =
    '<Relationship Id="n1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/>';
  return buildDocx([], {
    'word/document.xml': strToU8(
      `<w:document ${WORDS}><w:body>${paragraph}<w:tbl><w:tr>${cells}</w:tr></w:tbl>${run('After.')}</w:body></w:document>`,
    ),
    'word/footnotes.xml': strToU8(`<w:footnotes ${WORDS}><w:footnote w:id="2">${run(note)}</w:footnote></w:footnotes>`),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
    ),
  });
};
