import { z } from 'zod';
import type { RunDocument } from '@/lib/run/run-document';

const savedSchema = z.object({ run: z.object({ revision: z.number() }) });
const refusedSchema = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

/** How a save ended: saved with its new revision, refused for good, or not answered (to be tried again). */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string }
  | { readonly kind: 'unanswered' };

const AGAIN = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Saves a run's document at the revision it builds on; says `saved` only when the server has said so. */
export const saveRun = async (id: string, document: RunDocument, expectedRevision: number): Promise<SaveOutcome> => {
  let response: Response;
  try {
    response = await fetch(`/api/runs/${id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ document, expectedRevision }),
      keepalive: true,
    });
  } catch {
    return { kind: 'unanswered' };
  }
  if (AGAIN.has(response.status)) return { kind: 'unanswered' };
  const body: unknown = await response.json().catch(() => null);
  const saved = savedSchema.safeParse(body);
  if (response.ok && saved.success) return { kind: 'saved', revision: saved.data.run.revision };
  const refusal = refusedSchema.safeParse(body);
  if (refusal.success) return { kind: 'refused', ...refusal.data.error };
  return { kind: 'unanswered' };
};
