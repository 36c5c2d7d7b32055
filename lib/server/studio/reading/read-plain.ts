import { endsSentence, joinLines } from './plain-text';

/** A line that begins something of its own: a mark of a list, a heading, or the indent of a Japanese paragraph. */
const OPENS = /^(\u3000|\s*([-*•・●○■□◆◇]|\(?\d{1,3}[.)]|#{1,6})\s)/u;
/** Characters of a line from which on it is a whole paragraph, where no blank line parts them. */
const LONG_LINE = 100;

const blocksOf = (text: string): string[][] =>
  text
    .split(/\n[^\S\n\u3000]*\n/u)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);

/** Whether each line is a paragraph: most of them are long, or end as a sentence does. */
const isLineAParagraph = (lines: readonly string[]): boolean => {
  const whole = lines.filter((line) => line.length >= LONG_LINE || endsSentence(line));
  return whole.length > lines.length * 0.7;
};

const joined = (lines: readonly string[]): string[] => {
  const paragraphs: string[] = [];
  for (const line of lines) {
    const last = paragraphs.pop();
    if (last === undefined) paragraphs.push(line);
    else if (OPENS.test(line) || /^\s*#{1,6}\s/.test(last)) paragraphs.push(last, line);
    else paragraphs.push(joinLines(last, line));
  }
  return paragraphs;
};

/** The paragraphs of a plain text: parted by blank lines, by marks and indents, or, where it has none, by lines. */
export const readPlain = (text: string): string[] => {
  const blocks = blocksOf(text.replace(/\r\n?/g, '\n').replace(/\f/g, '\n\n'));
  const [only] = blocks;
  if (only && blocks.length === 1 && only.length > 1 && isLineAParagraph(only)) return only;
  return blocks.flatMap(joined);
};
