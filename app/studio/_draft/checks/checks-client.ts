import { deltaBetween } from '@/lib/authoring/delta';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import type { Issue } from '@/lib/model/refusal';
import type { PackBundle } from '@/lib/packs/parse-pack';
import { takeWorker } from './checks-worker';
import type { FromChecks, ToChecks } from './messages';
import { type OnPreviewed, type Watched, WatchedPreview } from './watched-preview';

/** A worker that follows a draft, checks it after each change and previews it, off the page's own thread. */
export interface ChecksClient {
  /** Hears of every check, with the draft that it was made on, and of the last one at once. Gives what ends it. */
  readonly hear: (onChecked: OnChecked) => () => void;
  /** Tells what the draft is now. While the worker is busy only the latest state waits, so that typing never does. */
  readonly follow: (document: DraftDocument) => void;
  /**
   * Previews the draft at once and after each change, one card at a time, without waiting for what the page makes of
   * the check. Hears of each answer that no later question made stale; null where faults keep it from being calculated.
   * Gives what ends it.
   */
  readonly watch: (question: Watched, hear: OnPreviewed) => () => void;
  /** The whole pack with its texts as it stands; null where it can't be read. */
  readonly bundle: () => Promise<PackBundle | null>;
  readonly close: () => void;
}

/** What a draft's problems are, and the draft that they are problems of. */
export interface Checked {
  readonly issues: readonly Issue[];
  readonly of: DraftDocument;
}

type OnChecked = (checked: Checked) => void;
type Answered = (answer: FromChecks) => void;

/** Starts the worker. */
export const openChecks = (): ChecksClient => {
  const worker = takeWorker();
  const waiting = new Map<number, { resolve: Answered; reject: (error: Error) => void }>();
  const hearers = new Set<OnChecked>();
  let last = 0;
  let checked: Checked | null = null;
  let told: DraftDocument | null = null;
  let next: DraftDocument | null = null;
  let busy = false;

  const send = (message: ToChecks): void => worker.postMessage(message);
  const ask = (make: (id: number) => ToChecks): Promise<FromChecks> =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      send(make(last));
    });

  const tell = (now: Checked): void => {
    checked = now;
    for (const hearer of hearers) hearer(now);
  };

  const preview = new WatchedPreview(async (question) => {
    const answer = await ask((id) => ({ kind: 'preview', id, question }));
    return answer.kind === 'preview' ? answer.answer : null;
  });

  const check = async (document: DraftDocument): Promise<void> => {
    busy = true;
    const before = told;
    told = document;
    const answered = ask((id) =>
      before === null ? { kind: 'open', id, document } : { kind: 'change', id, delta: deltaBetween(before, document) },
    );
    // Right behind the change, which the worker then has.
    void preview.draw();
    try {
      const answer = await answered;
      if (answer.kind === 'checked') tell({ issues: answer.issues, of: document });
    } catch (fault) {
      // What the worker has now is not known; the next change tells it the whole draft.
      told = null;
      throw fault;
    } finally {
      busy = false;
      const later = next;
      next = null;
      if (later && later !== told) void check(later);
    }
  };

  worker.addEventListener('message', ({ data }: MessageEvent<FromChecks>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.kind === 'fault') asked?.reject(new Error(data.message));
    else asked?.resolve(data);
  });
  worker.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'The worker stopped.'));
    waiting.clear();
  });
  return {
    hear: (onChecked) => {
      hearers.add(onChecked);
      if (checked) onChecked(checked);
      return () => void hearers.delete(onChecked);
    },
    follow: (document) => {
      if (document === told) return;
      if (busy) next = document;
      else void check(document);
    },
    watch: (question, hear) => {
      const stop = preview.watch(question, hear);
      if (told !== null) void preview.draw();
      return stop;
    },
    bundle: async () => {
      const answer = await ask((id) => ({ kind: 'bundle', id }));
      return answer.kind === 'bundle' ? answer.bundle : null;
    },
    close: () => {
      preview.end();
      worker.terminate();
    },
  };
};
