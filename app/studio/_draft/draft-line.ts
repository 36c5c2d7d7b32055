import { acknowledge, type Desk, hear, nextToSend, retry } from '@/lib/authoring/desk';
import type { Edit } from '@/lib/authoring/history';
import type { Refusal } from '@/lib/model/refusal';
import type { SourceListing } from '@/lib/server/studio/contract';
import { newPressKey } from '../../_data/class-sessions';
import { postEdit, readEdits } from '../../_data/studio';

/** How what an author did stands: on the server's disk, on its way, or waiting for the line to come back. */
export type Saving = 'saved' | 'saving' | 'waiting' | 'refused';

/** What the line of a draft works on: the desk as it is now, and a way to change it. */
export interface DraftHolder {
  readonly desk: () => Desk;
  readonly put: (desk: Desk) => void;
  readonly tell: (saving: Saving, refusal: Refusal | null) => void;
  /** The texts of the draft's documents, where an edit touched them. */
  readonly putSources: (sources: readonly SourceListing[]) => void;
}

/** Letters typed within this time go to the server together. */
const GATHER_MS = 300;
const POLL_MS = 4_000;
const PAUSES_MS = [500, 1_000, 2_000, 5_000] as const;
const PASSING: ReadonlySet<string> = new Set(['no-answer', 'bug', 'stopping', 'too-fast', 'raced']);

const mayPass = (code: string): boolean => PASSING.has(code) || code.startsWith('store-');

/** A page's line to its draft: sends what its author does, one edit after another, and asks what others did. */
export class DraftLine {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private poll: ReturnType<typeof setInterval> | undefined;
  private tries = 0;
  private isClosed = false;
  private readonly id: string;
  private readonly holder: DraftHolder;

  constructor(id: string, holder: DraftHolder) {
    this.id = id;
    this.holder = holder;
    this.poll = setInterval(() => void this.ask(), POLL_MS);
    document.addEventListener('visibilitychange', this.onSight);
  }

  close(): void {
    this.isClosed = true;
    clearTimeout(this.timer);
    clearInterval(this.poll);
    document.removeEventListener('visibilitychange', this.onSight);
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
    if (!next) return;
    this.holder.put(next.desk);
    const { key, changes, group, kind, of } = next.edit;
    const answer = await postEdit(this.id, { at: next.desk.revision, changes, group, kind, of, key });
    if (this.isClosed) return;
    if (answer.ok) return this.acknowledged(key, answer.value.revision, answer.value.since);
    this.holder.put(retry(this.holder.desk()));
    if (answer.refusal.code === 'changed-meanwhile') return this.ask();
    if (!mayPass(answer.refusal.code)) return this.holder.tell('refused', answer.refusal);
    this.holder.tell('waiting', null);
    const pause = PAUSES_MS[Math.min(this.tries++, PAUSES_MS.length - 1)]!;
    this.timer = setTimeout(() => void this.send(), pause);
  }

  private acknowledged(key: string, revision: number, since: Parameters<typeof acknowledge>[3]): void {
    this.tries = 0;
    const desk = acknowledge(this.holder.desk(), key, revision, since);
    this.holder.put(desk);
    if (desk.pending.length === 0) this.holder.tell('saved', null);
    else void this.send();
  }
}

/** A key for one edit. */
export const newEditKey = newPressKey;
