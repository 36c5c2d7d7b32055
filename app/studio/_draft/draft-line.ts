import { acknowledge, type Desk, hear, nextToSend, retry } from '@/lib/authoring/desk';
import type { Edit } from '@/lib/authoring/history';
import { canTakeUp, type LeftEdits, takeUp } from '@/lib/authoring/left-edits';
import type { Refusal } from '@/lib/model/refusal';
import type { SourceListing } from '@/lib/server/studio/contract';
import { newPressKey } from '../../_data/class-sessions';
import { postEdit, readEdits } from '../../_data/studio';
import type { KeptEdits } from './kept-edits';

/**
 * How what an author did stands: on the server's disk, on its way, or waiting for the line to come back, on the device
 * or on the page alone.
 */
export type Saving = 'saved' | 'saving' | 'waiting' | 'waitingUnkept' | 'refused';

/** What the line of a draft works on: the desk as it is now, and a way to change it. */
export interface DraftHolder {
  readonly desk: () => Desk;
  readonly put: (desk: Desk) => void;
  readonly tell: (saving: Saving, refusal: Refusal | null) => void;
  /** The texts of the draft's documents, where an edit touched them. */
  readonly putSources: (sources: readonly SourceListing[]) => void;
  /** So many edits that a page before had not saved are pending again. */
  readonly tellTakenUp: (count: number) => void;
}

/** Letters typed within this time go to the server together. */
const GATHER_MS = 300;
const POLL_MS = 4_000;
const PAUSES_MS = [500, 1_000, 2_000, 5_000] as const;
const PASSING: ReadonlySet<string> = new Set(['no-answer', 'bug', 'stopping', 'too-fast', 'edit-raced']);

const mayPass = (code: string): boolean => PASSING.has(code) || code.startsWith('store-');

/** A page's line to its draft: sends what its author does, one edit after another, and asks what others did. */
export class DraftLine {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private poll: ReturnType<typeof setInterval> | undefined;
  private tries = 0;
  private isClosed = false;
  /** Whether something that a page left waits until this page has saved its own. */
  private isMoreLeft = false;
  private readonly id: string;
  private readonly holder: DraftHolder;
  private readonly kept: KeptEdits;

  constructor(id: string, holder: DraftHolder, kept: KeptEdits) {
    this.id = id;
    this.holder = holder;
    this.kept = kept;
    this.poll = setInterval(() => void this.ask(), POLL_MS);
    document.addEventListener('visibilitychange', this.onSight);
  }

  /** The editor is left: what waits is sent now, each edit once; what can't be is taken up when the draft is opened again. */
  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    clearInterval(this.poll);
    document.removeEventListener('visibilitychange', this.onSight);
    // One that is under way goes on with what is behind it.
    if (this.holder.desk().sending === null) void this.send();
  }

  /** Takes up what pages left that ended before they had saved it; the rest once that is saved. */
  async takeUpLeft(): Promise<void> {
    this.isMoreLeft = false;
    try {
      await this.kept.offerLeft((left) => this.isTakenUp(left));
    } catch {
      // What cannot be had now stays where it is kept, and is offered when the draft is opened again.
    }
  }

  private isTakenUp(left: LeftEdits): boolean {
    const desk = this.holder.desk();
    this.isMoreLeft ||= !canTakeUp(desk);
    if (this.isClosed || !canTakeUp(desk)) return false;
    const next = takeUp(desk, left);
    if (next === desk) return true;
    this.holder.put(next);
    this.holder.tellTakenUp(next.pending.length);
    this.changed();
    return this.kept.isKept;
  }

  /** Keeps on the device what is pending. */
  keep(desk: Desk): void {
    this.kept.keep(desk);
  }

  /** Something was done; it is sent in a moment. */
  changed(): void {
    if (this.holder.desk().pending.length > 0) this.holder.tell('saving', null);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.send(), GATHER_MS);
  }

  /** Asks what was done elsewhere. */
  async ask(): Promise<void> {
    if (document.visibilityState === 'hidden' || this.holder.desk().sending !== null) return;
    const asked = await readEdits(this.id, this.holder.desk().revision);
    if (this.isClosed || !asked.ok || !asked.value) return;
    this.holder.put(hear(this.holder.desk(), asked.value.edits));
    if (asked.value.sources) this.holder.putSources(asked.value.sources);
  }

  /** An edit that the server made for this page; what others did before it is asked for. */
  heard(edit: Edit): Promise<void> | undefined {
    if (edit.revision !== this.holder.desk().revision + 1) return this.ask();
    this.holder.put(hear(this.holder.desk(), [edit]));
    return undefined;
  }

  private readonly onSight = (): void => {
    if (document.visibilityState === 'visible') void this.ask();
    // In the background what waits still goes; back from signing in elsewhere, what was refused is tried again.
    if (this.holder.desk().pending.length > 0) void this.send();
  };

  private async send(): Promise<void> {
    const next = nextToSend(this.holder.desk());
    if (!next) return this.rests();
    this.holder.put(next.desk);
    const { key, changes, group, kind, of } = next.edit;
    const answer = await postEdit(this.id, { at: next.desk.revision, changes, group, kind, of, key });
    if (answer.ok) return this.acknowledged(key, answer.value.revision, answer.value.since);
    this.holder.put(retry(this.holder.desk()));
    if (this.isClosed) return this.kept.end();
    if (answer.refusal.code === 'changed-meanwhile') return this.ask();
    if (!mayPass(answer.refusal.code)) return this.holder.tell('refused', answer.refusal);
    this.holder.tell(this.kept.isKept ? 'waiting' : 'waitingUnkept', null);
    const pause = PAUSES_MS[Math.min(this.tries++, PAUSES_MS.length - 1)]!;
    this.timer = setTimeout(() => void this.send(), pause);
  }

  /** Nothing can be sent now: all is saved, or its author is being asked. */
  private rests(): void {
    const { pending, sending } = this.holder.desk();
    if (sending !== null) return;
    if (this.isClosed) this.kept.end();
    else if (pending.length === 0) this.holder.tell('saved', null);
  }

  private acknowledged(key: string, revision: number, since: Parameters<typeof acknowledge>[3]): void {
    this.tries = 0;
    const desk = acknowledge(this.holder.desk(), key, revision, since);
    this.holder.put(desk);
    if (desk.pending.length > 0) return void this.send();
    this.rests();
    if (this.isMoreLeft && !this.isClosed) void this.takeUpLeft();
  }
}

/** A key for one edit. */
export const newEditKey = newPressKey;
