import { withDelta } from '@/lib/authoring/delta';
import { type DraftDocument, EMPTY_DRAFT } from '@/lib/authoring/draft-document';
import { parseDraft } from '@/lib/authoring/draft-values';
import { answerPreview } from '@/lib/authoring/preview';
import type { ParsedPack } from '@/lib/packs/parse-pack';
import type { FromChecks, ToChecks } from './messages';

let document: DraftDocument = EMPTY_DRAFT;
let parsed: ParsedPack = { bundle: null, issues: [] };

const look = (id: number, next: DraftDocument): FromChecks => {
  document = next;
  parsed = parseDraft(document);
  return { kind: 'checked', id, issues: parsed.issues };
};

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

self.addEventListener('message', ({ data }: MessageEvent<ToChecks>) => {
  try {
    self.postMessage(answer(data));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    self.postMessage({ kind: 'fault', id: data.id, message } satisfies FromChecks);
  }
});
