/** A part of a line. */
export type Span =
  | { readonly kind: 'text' | 'strong' | 'emphasis' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** A part of a document. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly id: string }
  | { readonly kind: 'paragraph' | 'quote'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  | { readonly kind: 'code'; readonly text: string; readonly writtenFor: string };

const SPAN = /\*\*(.+?)\*\*|\*(.+?)\*|`(.+?)`|\[(.+?)\]\((.+?)\)/g;

/** Reads bold, emphasis, code and links out of a line of Markdown; all else is text. */
export const readSpans = (line: string): Span[] => {
  const spans: Span[] = [];
  let at = 0;
  for (const match of line.matchAll(SPAN)) {
    if (match.index > at) spans.push({ kind: 'text', text: line.slice(at, match.index) });
    const [whole, strong, emphasis, code, text, href] = match;
    if (strong !== undefined) spans.push({ kind: 'strong', text: strong });
    else if (emphasis !== undefined) spans.push({ kind: 'emphasis', text: emphasis });
    else if (code !== undefined) spans.push({ kind: 'code', text: code });
    else spans.push({ kind: 'link', text: text!, href: href! });
    at = match.index + whole.length;
  }
  if (at < line.length) spans.push({ kind: 'text', text: line.slice(at) });
  return spans;
};

const ITEM = /^- (.*)$/;

const readChunk = (chunk: string, number: number): Block => {
  const lines = chunk.split('\n');
  const heading = /^(#{1,3}) (.+)$/.exec(chunk);
  if (heading) return { kind: 'heading', level: heading[1]!.length, text: heading[2]!, id: `part-${number}` };
  if (lines.every((line) => ITEM.test(line)))
    return { kind: 'list', items: lines.map((line) => readSpans(ITEM.exec(line)![1]!)) };
  if (chunk.startsWith('> ')) return { kind: 'quote', spans: readSpans(chunk.replace(/^> /gm, '')) };
  return { kind: 'paragraph', spans: readSpans(lines.join(' ')) };
};

/**
 * Reads the Markdown that the guide is written in: headings, paragraphs, lists with dashes, quotations and fenced code,
 * each set apart by an empty line.
 */
export const readMarkdown = (markdown: string): Block[] =>
  markdown.split(/^(```\w*\n[\s\S]*?^```)$/gm).flatMap((part, i): Block[] => {
    const fence = /^```(\w*)\n([\s\S]*)```$/.exec(part);
    if (fence) return [{ kind: 'code', writtenFor: fence[1]!, text: fence[2]!.trimEnd() }];
    const chunks = part.split(/\n{2,}/).map((chunk) => chunk.trim());
    return chunks.filter((chunk) => chunk !== '').map((chunk, j) => readChunk(chunk, i * 1000 + j));
  });
