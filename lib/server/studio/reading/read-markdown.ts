import { marked, type Token, type Tokens } from 'marked';

const inner = (token: Token): readonly Token[] => ('tokens' in token ? (token.tokens ?? []) : []);

/** What a reader sees of inline tokens; HTML is left out. */
const wordsOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token) => {
      if (token.type === 'html') return '';
      if (token.type === 'br') return ' ';
      const nested = inner(token);
      if (nested.length > 0) return wordsOf(nested);
      return 'text' in token && typeof token.text === 'string' ? token.text : '';
    })
    .join('');

const rowsOf = ({ header, rows }: Tokens.Table): string[] =>
  [header, ...rows].map((row) => row.map(({ tokens }) => wordsOf(tokens)).join(' | '));

/** An item of a list: its own words, and the lists in it. */
const itemOf = ({ tokens }: Tokens.ListItem): string[] => tokens.flatMap(blockOf);

const blockOf = (token: Token): string[] => {
  switch (token.type) {
    case 'heading':
    case 'paragraph':
    case 'text':
      return [wordsOf(inner(token).length > 0 ? inner(token) : [token])];
    case 'code':
      return [String(token.text)];
    case 'blockquote':
      return inner(token).flatMap(blockOf);
    case 'list':
      return (token as Tokens.List).items.flatMap(itemOf);
    case 'table':
      return rowsOf(token as Tokens.Table);
    default:
      return [];
  }
};

/** The paragraphs of a Markdown text: headings, items of lists, rows of tables and paragraphs, one each. */
export const readMarkdown = (text: string): string[] => marked.lexer(text).flatMap(blockOf);
