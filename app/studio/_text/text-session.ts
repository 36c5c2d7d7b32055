import type { Diagnostic } from '@codemirror/lint';
import type { EditorView } from 'codemirror';
import type { Change } from '@/lib/authoring/changes';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import { placesInText, type TextFault } from '@/lib/authoring/file-text';
import { pathOfPlace } from '@/lib/authoring/places';
import { followDraft, type TextDesk, takeText } from '@/lib/authoring/text-desk';
import type { Issue } from '@/lib/model/refusal';
import type { LeftText } from './left-texts';
import { putMarks, putText, showText } from './text-view';

/** How a file's text stands to the draft. */
export type Standing =
  | { readonly kind: 'same' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unreadable'; readonly line: number; readonly fault: TextFault };

/** What a text being edited needs of the editor around it. */
export interface TextSurroundings {
  readonly draft: () => DraftDocument;
  readonly change: (changes: readonly Change[], field: string) => boolean;
  readonly tell: (standing: Standing) => void;
  /** Hears of what can't be read yet, each time that this changes; null where all is. */
  readonly leave: (left: LeftText | null) => void;
  readonly wordFault: (fault: TextFault) => string;
  readonly wordIssue: (issue: Issue) => string;
}

/** Typing rests this long before the text is read. */
const REST_MS = 300;

const isOf = (file: string, { path }: Issue): boolean => path === file || path.startsWith(`${file} `);

/** Keeps one file's text and the draft in step while the text is edited. */
export class TextSession {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private faults: readonly TextFault[] = [];
  private issues: readonly Issue[] = [];
  private isAhead = false;
  private readonly view: EditorView;
  private desk: TextDesk;
  private readonly around: TextSurroundings;

  constructor(view: EditorView, desk: TextDesk, around: TextSurroundings) {
    this.view = view;
    this.desk = desk;
    this.around = around;
  }

  private get text(): string {
    return this.view.state.doc.toString();
  }

  /** Something was typed; it is read once the typing rests. */
  typed(): void {
    this.isAhead = true;
    this.around.tell({ kind: 'typing' });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.read(), REST_MS);
  }

  /** Reads what was typed and changes the draft by it. */
  read(): void {
    clearTimeout(this.timer);
    if (!this.isAhead) return;
    const taken = takeText(this.desk, this.text);
    if ('faults' in taken) this.stays(taken.faults);
    else this.take(taken.changes, taken.desk);
  }

  private take(changes: readonly Change[], desk: TextDesk): void {
    this.faults = [];
    if (!this.around.change(changes, `text ${desk.file}`)) {
      this.around.leave({ text: this.text, desk: this.desk });
      this.around.tell({ kind: 'refused' });
      return;
    }
    this.desk = desk;
    this.isAhead = false;
    this.around.leave(null);
    this.around.tell({ kind: 'same' });
    // A draft that changes is followed when it has; one that does not may have changed elsewhere while one typed.
    if (changes.length === 0) this.follow();
  }

  /** The draft changed; what is being typed is not touched. */
  follow(): void {
    if (this.isAhead) return;
    const { desk, text } = followDraft(this.desk, this.around.draft(), this.text);
    this.desk = desk;
    putText(this.view, text);
  }

  /** The draft was checked; its issues are marked where they stand in the text. */
  check(issues: readonly Issue[]): void {
    this.issues = issues.filter((issue) => isOf(this.desk.file, issue));
    if (!this.isAhead) this.mark();
  }

  /** Goes to a place that an issue names; where all of the file is meant, to what keeps it from being read, or its beginning. */
  goTo(place: string): void {
    const path = this.within(place);
    const [fault] = this.faults;
    showText(this.view, path.length > 0 ? placesInText(this.text)(path).from : (fault?.from ?? 0));
    this.view.focus();
  }

  /** Takes up a text that could not be read when it was left, and goes to what keeps it from being. */
  takeUp(): void {
    this.typed();
    this.read();
    const [fault] = this.faults;
    if (fault) showText(this.view, fault.from);
  }

  close(): void {
    this.read();
    clearTimeout(this.timer);
    this.view.destroy();
  }

  /** The text is not taken over and stays as it is. */
  private stays(faults: readonly TextFault[]): void {
    this.faults = faults;
    this.around.leave({ text: this.text, desk: this.desk });
    const [first] = faults;
    if (first) {
      const at = Math.min(first.from, this.view.state.doc.length);
      this.around.tell({ kind: 'unreadable', line: this.view.state.doc.lineAt(at).number, fault: first });
    }
    this.mark();
  }

  private within(place: string): readonly (string | number)[] {
    return pathOfPlace(place).slice(pathOfPlace(this.desk.file).length);
  }

  private mark(): void {
    const marks = this.faults.length > 0 ? this.faults.map((fault) => this.faultMark(fault)) : this.issueMarks();
    putMarks(
      this.view,
      marks.toSorted((a, b) => a.from - b.from),
    );
  }

  private faultMark(fault: TextFault): Diagnostic {
    return { from: fault.from, to: fault.to, message: this.around.wordFault(fault), severity: 'error' };
  }

  private issueMarks(): Diagnostic[] {
    const placeOf = placesInText(this.text);
    return this.issues.map((issue) => {
      const { from, to } = placeOf(this.within(issue.path));
      return { from, to, severity: issue.severity, message: this.around.wordIssue(issue) };
    });
  }
}
