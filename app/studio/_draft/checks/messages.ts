import type { DraftDelta } from '@/lib/authoring/delta';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import type { PreviewAnswer, PreviewQuestion } from '@/lib/authoring/preview';
import type { Issue } from '@/lib/model/refusal';
import type { PackBundle } from '@/lib/packs/parse-pack';

/** What the page sends: the draft once, then what changes; questions about it, each with a number. */
export type ToChecks =
  | { readonly kind: 'open'; readonly id: number; readonly document: DraftDocument }
  | { readonly kind: 'change'; readonly id: number; readonly delta: DraftDelta }
  | { readonly kind: 'preview'; readonly id: number; readonly question: PreviewQuestion }
  | { readonly kind: 'bundle'; readonly id: number };

/** What the worker sends back. `checked` answers for the draft as it was after the message with its number. */
export type FromChecks =
  | { readonly kind: 'checked'; readonly id: number; readonly issues: readonly Issue[] }
  | { readonly kind: 'preview'; readonly id: number; readonly answer: PreviewAnswer | null }
  | { readonly kind: 'bundle'; readonly id: number; readonly bundle: PackBundle | null }
  | { readonly kind: 'fault'; readonly id: number; readonly message: string };
