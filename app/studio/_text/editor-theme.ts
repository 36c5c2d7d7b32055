import { syntaxHighlighting } from '@codemirror/language';
import { EditorView } from 'codemirror';

/** The editor in the colours of the page, in light and in dark. */
const theme = EditorView.theme({
  '&': { backgroundColor: 'var(--sheet)', color: 'var(--ink)', fontSize: '0.875rem' },
  '&.cm-focused': { outline: '2px solid var(--ink)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': { backgroundColor: 'var(--paper)', color: 'var(--soft)', borderRight: '1px solid var(--hairline)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '.cm-activeLineGutter': { color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--band-strained)',
  },
  '.cm-selectionMatch': { backgroundColor: 'var(--band-calm)' },
  '.cm-foldPlaceholder': { backgroundColor: 'transparent', border: '1px solid var(--edge)', color: 'var(--soft)' },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--sheet)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--ink)', color: 'var(--paper)' },
  '.cm-completionDetail': { color: 'inherit', opacity: '0.8', fontStyle: 'normal' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--worse)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--edge)' },
  '.cm-textfield, .cm-button': {
    backgroundColor: 'var(--paper)',
    backgroundImage: 'none',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
  },
});

/** Keys stand out, comments step back; texts are what the author writes and look like it. */
const highlighter = {
  style: (tags: readonly { toString: () => string }[]): string | null => {
    const names = tags.map(String).join(' ');
    if (names.includes('propertyName')) return 'font-semibold';
    return /comment/i.test(names) ? 'text-soft' : null;
  },
};

/** How the text of a pack looks while it is edited. */
export const editorLook = [theme, syntaxHighlighting(highlighter)];
