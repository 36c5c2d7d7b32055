import { autocompletion } from '@codemirror/autocomplete';
import { yaml } from '@codemirror/lang-yaml';
import { type Diagnostic, linter, lintGutter, setDiagnostics } from '@codemirror/lint';
import { Annotation, EditorState } from '@codemirror/state';
import { basicSetup, EditorView } from 'codemirror';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import { completionSource } from './completion-source';
import { editorLook } from './editor-theme';

/** Marks what came into the text from the draft and was not typed. */
const fromDraft = Annotation.define<boolean>();

interface TextViewSetup {
  readonly parent: HTMLElement;
  readonly file: string;
  readonly text: string;
  readonly label: string;
  /** The id of the words that say which keys do what. */
  readonly keys: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly draft: () => DraftDocument;
  readonly onTyped: () => void;
  readonly onBlur: () => void;
}

/** Opens the editor of one file's text. */
export const openTextView = (setup: TextViewSetup): EditorView => {
  const { parent, file, text, label, keys, phrases, draft, onTyped, onBlur } = setup;
  return new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        basicSetup,
        yaml(),
        autocompletion({ override: [completionSource(file, draft)], icons: false }),
        linter(null),
        lintGutter(),
        editorLook,
        EditorView.lineWrapping,
        EditorState.phrases.of(phrases),
        EditorView.contentAttributes.of({
          'aria-label': label,
          'aria-describedby': keys,
          'data-place': file,
          spellcheck: 'false',
          tabindex: '0',
        }),
        EditorView.updateListener.of(({ docChanged, transactions }) => {
          if (docChanged && !transactions.some((one) => one.annotation(fromDraft))) onTyped();
        }),
        EditorView.domEventHandlers({ blur: onBlur }),
      ],
    }),
  });
};

/** Puts another text into the editor, changing only what is different, so that the place in it stays. */
export const putText = (view: EditorView, text: string): void => {
  const before = view.state.doc.toString();
  if (before === text) return;
  const most = Math.min(before.length, text.length);
  let start = 0;
  while (start < most && before[start] === text[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === text[text.length - 1 - end]) end += 1;
  view.dispatch({
    changes: { from: start, to: before.length - end, insert: text.slice(start, text.length - end) },
    annotations: fromDraft.of(true),
  });
};

/** Underlines what is wrong, and marks its lines. */
export const putMarks = (view: EditorView, marks: readonly Diagnostic[]): void => {
  const { length } = view.state.doc;
  const inText = marks.map((mark) => ({ ...mark, from: Math.min(mark.from, length), to: Math.min(mark.to, length) }));
  view.dispatch(setDiagnostics(view.state, inText));
};

/** Puts the cursor at a place of the text, in view. */
export const showText = (view: EditorView, at: number): void => {
  const place = Math.min(at, view.state.doc.length);
  view.dispatch({ selection: { anchor: place }, effects: EditorView.scrollIntoView(place, { y: 'center' }) });
};
