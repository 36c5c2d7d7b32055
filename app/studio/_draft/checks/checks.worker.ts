import { withDelta } from '@/lib/authoring/delta';
import { type DraftDocument, EMPTY_DRAFT } from '@/lib/authoring/draft-document';
import { checkDraft, failedToCheck } from '@/lib/authoring/draft-values';
import { answerPreview } from '@/lib/authoring/preview';
import type { ParsedPack } from '@/lib/packs/parse-pack';
import type { FromChecks, ToChecks } from './messages';

let document: DraftDocument = EMPTY_DRAFT;
let parsed: ParsedPack = { bundle: null, issues: [] };

const checked = (draft: DraftDocument): ParsedPack => {
  try {
    return checkDraft(draft);
  } catch (thrown) {
    return failedToCheck(thrown);
  }
};

const look = (id: number, next: DraftDocument): FromChecks => {
  document = next;
  parsed = checked(document);
  return { kind: 'checked', id, issues: parsed.issues };
};

type Preview = Extract<ToChecks, { kind: 'preview' }>;

const answer = (asked: ToChecks): FromChecks => {
  switch (asked.kind) {
    case 'open':
      return look(asked.id, asked.document);
    case 'change':
      return look(asked.id, withDelta(document, asked.delta));
    case 'preview':
      return { kind: 'preview', id: asked.id, answer: answerPreview(parsed, asked.question) };
    case 'bundle':
      return { kind: 'bundle', id: asked.id, bundle: parsed.bundle };
  }
};

const tell = (asked: ToChecks): void => {
  try {
    self.postMessage(answer(asked));
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    self.postMessage({ kind: 'fault', id: asked.id, message } satisfies FromChecks);
  }
};

let waiting: Preview | null = null;

const drop = (): void => {
  if (waiting) self.postMessage({ kind: 'preview', id: waiting.id, answer: null } satisfies FromChecks);
  waiting = null;
};

const takeUp = (asked: Preview): void => {
  if (waiting !== asked) return;
  waiting = null;
  tell(asked);
};

// A preview waits its turn behind whatever has come meanwhile: a change makes it stale, and it is not calculated.
self.addEventListener('message', ({ data }: MessageEvent<ToChecks>) => {
  if (data.kind !== 'bundle') drop();
  if (data.kind !== 'preview') return tell(data);
  waiting = data;
  setTimeout(() => takeUp(data), 0);
});
