import type { Result } from '@/lib/model/refusal';
import type { DraftAnswer } from '@/lib/server/studio/contract';
import { readDraft } from '../../_data/studio';
import { type ChecksClient, openChecks } from '../_draft/checks/checks-client';
import { draftIdIn } from '../draft-id-in';
import { fetchAsked } from './part-screens';

/** A draft on its way from the server, and the worker that has it before the page draws it, so that both work at once. */
export interface Opening {
  readonly id: string;
  readonly checks: ChecksClient;
  readonly answer: Promise<Result<DraftAnswer>>;
  /** Whether one came from another page of the studio, whose button has gone with the focus. */
  readonly isFromWithin: boolean;
}

const begin = (id: string, isFromWithin: boolean): Opening => {
  const checks = openChecks();
  const answer = readDraft(id);
  void answer.then((read) => read.ok && checks.follow(read.value.document));
  fetchAsked(new URLSearchParams(window.location.search).get('part'));
  return { id, checks, answer, isFromWithin };
};

/** Begun as soon as the scripts of an editor that was opened by its address are read, before any of it is drawn. */
const beginEarly = (): Opening | null => {
  const id = typeof window === 'undefined' ? undefined : draftIdIn(window.location.pathname);
  return id === undefined ? null : begin(id, false);
};

let early = beginEarly();

/** Opens a draft; whoever takes the opening closes its worker. */
export const takeOpening = (id: string): Opening => {
  const begun = early;
  early = null;
  if (begun?.id === id) return begun;
  begun?.checks.close();
  return begin(id, true);
};
