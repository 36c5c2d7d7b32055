import type { z } from 'zod/mini';
import { accepted, type Result, refused } from '@/lib/model/refusal';

type Answers = typeof import('./answers');

const refusalOf = (answers: Answers, body: unknown): Result<never> => {
  const read = answers.errorBody.safeParse(body);
  if (!read.success) return refused('other', 'The server refused without saying why.');
  const { code, message, values, issues } = read.data.error;
  return { ok: false, refusal: { code, message, ...(values && { values }), ...(issues && { issues }) } };
};

/** A file as our server names it. */
export interface FetchedFile {
  readonly name: string;
  readonly content: Blob;
}

const nameIn = (headers: Headers): string =>
  /filename="([^"]+)"/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'file';

/** Fetches a file of our own server; a refusal comes back as a value, where a link would save it as a file. */
export const fetchFile = async (path: string): Promise<Result<FetchedFile>> => {
  try {
    const [answers, response] = await Promise.all([import('./answers'), fetch(path)]);
    if (!response.ok) return refusalOf(answers, await response.json());
    return accepted({ name: nameIn(response.headers), content: await response.blob() });
  } catch (error) {
    return refused('no-answer', error instanceof Error ? error.message : 'There was no answer.');
  }
};

/** A body as it is sent: a form or a file as it is, everything else as JSON. */
const sent = (body: unknown): Pick<RequestInit, 'headers' | 'body'> => {
  if (body === undefined) return {};
  if (body instanceof FormData) return { body };
  if (body instanceof Blob) return { headers: { 'content-type': body.type || 'application/octet-stream' }, body };
  return { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
};

/** Ends a question that has waited for so many milliseconds; older browsers wait as long as they like. */
const patience = (ms: number | undefined): AbortSignal | null =>
  ms === undefined || typeof AbortSignal.timeout !== 'function' ? null : AbortSignal.timeout(ms);

/**
 * Asks our own server. A refusal, and no answer at all (`no-answer`), come back as values to show beside the button.
 * What reads the answers is fetched with the first question, so that no page waits for it. With a
 * patience in milliseconds, what hangs on a dead network ends as `no-answer`: for what may be asked again.
 */
export const callApi = async <Value>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  answer: (answers: Answers) => z.ZodMiniType<Value>,
  body?: unknown,
  patienceMs?: number,
): Promise<Result<Value>> => {
  try {
    const [answers, response] = await Promise.all([
      import('./answers'),
      fetch(path, { method, signal: patience(patienceMs), ...sent(body) }),
    ]);
    const told: unknown = response.status === 204 ? null : await response.json();
    return response.ok ? accepted(answer(answers).parse(told)) : refusalOf(answers, told);
  } catch (error) {
    return refused('no-answer', error instanceof Error ? error.message : 'There was no answer.');
  }
};
