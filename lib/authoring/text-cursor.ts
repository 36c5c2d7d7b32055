import type { Path } from './json';

/** What is being written at a place in a file's text: a key of what the path names, or the value of one of its keys. */
export interface TextCursor {
  readonly path: Path;
  readonly writes: 'key' | 'value';
  /** What is written of it so far, and where that begins. */
  readonly typed: string;
  readonly from: number;
}

interface Frame {
  readonly indent: number;
  readonly key: string | number;
}

const KEY = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'#{}[\],&*!|>%@`-][^:#]*?|-[^\s:#][^:#]*?)\s*:(?=\s|$)/;
const BLOCK_TEXT = /^[|>][-+0-9]*\s*$/;

const unquoted = (key: string): string => key.replace(/^(["'])(.*)\1$/, '$2');

/** Follows a text line by line, so that one that can't be read yet still says where one is. */
class LineFollower {
  frames: Frame[] = [];
  /** Lines deeper than this belong to a text in block style. */
  private textBelow = Number.POSITIVE_INFINITY;

  /** Takes a line in and gives what is left of it behind its keys and dashes, with the column where that begins. */
  take(line: string, isLast: boolean): { rest: string; column: number; isValue: boolean } | null {
    const indent = line.length - line.trimStart().length;
    const content = line.trim();
    if (!isLast && (content === '' || content.startsWith('#'))) return null;
    if (indent > this.textBelow && (!isLast || content !== '')) return null;
    this.textBelow = Number.POSITIVE_INFINITY;
    return this.split(line, indent);
  }

  private split(line: string, indent: number): { rest: string; column: number; isValue: boolean } {
    let column = indent;
    let rest = line.slice(indent);
    while (rest === '-' || rest.startsWith('- ')) {
      this.push(column, this.nextIndex(column));
      const inner = rest.slice(1).trimStart();
      column += rest.length - inner.length;
      rest = inner;
    }
    const key = KEY.exec(rest);
    if (!key) {
      this.closeTo(column);
      return { rest, column, isValue: false };
    }
    this.push(column, unquoted(key[1]!));
    const value = rest.slice(key[0].length).trimStart();
    if (BLOCK_TEXT.test(value)) this.textBelow = column;
    return { rest: value, column: line.length - value.length, isValue: true };
  }

  private nextIndex(indent: number): number {
    const before = this.frames.find((frame) => frame.indent === indent && typeof frame.key === 'number');
    return typeof before?.key === 'number' ? before.key + 1 : 0;
  }

  /** A dash may stand as far left as the key of its list. */
  private push(indent: number, key: string | number): void {
    this.frames = this.frames.filter((frame) =>
      typeof key === 'number' && typeof frame.key === 'string' ? frame.indent <= indent : frame.indent < indent,
    );
    this.frames.push({ indent, key });
  }

  private closeTo(indent: number): void {
    this.frames = this.frames.filter((frame) => frame.indent < indent);
  }
}

interface Flow {
  readonly path: (string | number)[];
  readonly kinds: ('map' | 'list')[];
  /** Where the piece begins that the cursor is in. */
  start: number;
  isValue: boolean;
}

/** Walks a value in braces and brackets up to the cursor. */
const inFlow = (text: string): Flow => {
  const flow: Flow = { path: [], kinds: [], start: 0, isValue: true };
  let quote = '';
  for (const [i, mark] of [...text].entries()) {
    if (quote !== '') quote = mark === quote ? '' : quote;
    else if (mark === '"' || mark === "'") quote = mark;
    else step(flow, mark, text, i);
  }
  return flow;
};

const step = (flow: Flow, mark: string, text: string, i: number): void => {
  const { path, kinds } = flow;
  if (mark === '{' || mark === '[') {
    kinds.push(mark === '{' ? 'map' : 'list');
    if (mark === '[') path.push(0);
    flow.isValue = mark === '[';
  } else if (mark === '}' || mark === ']') {
    if (kinds.pop() === 'list' || flow.isValue) path.pop();
    flow.isValue = true;
  } else if (mark === ',') {
    const last = path.at(-1);
    if (kinds.at(-1) === 'list' && typeof last === 'number') path[path.length - 1] = last + 1;
    else {
      path.pop();
      flow.isValue = false;
    }
  } else if (mark === ':' && kinds.at(-1) === 'map' && !flow.isValue && /^\s|^$/.test(text.slice(i + 1, i + 2))) {
    path.push(unquoted(text.slice(flow.start, i).trim()));
    flow.isValue = true;
  } else return;
  flow.start = i + 1;
};

/** Where in a file's text one writes, and what. */
export const cursorAt = (text: string, offset: number): TextCursor => {
  const lines = text.slice(0, offset).split('\n');
  const follower = new LineFollower();
  for (const line of lines.slice(0, -1)) follower.take(line, false);
  const last = lines.at(-1)!;
  const taken = follower.take(last, true) ?? { rest: '', column: last.length, isValue: true };
  const path = follower.frames.map(({ key }) => key);
  const begin = offset - last.length + taken.column;
  if (/^[{[]/.test(taken.rest)) {
    const flow = inFlow(taken.rest);
    const typed = taken.rest.slice(flow.start).trimStart();
    return {
      path: [...path, ...flow.path],
      writes: flow.isValue ? 'value' : 'key',
      typed,
      from: offset - typed.length,
    };
  }
  return { path, writes: taken.isValue ? 'value' : 'key', typed: taken.rest, from: begin };
};
