import * as z from 'zod/mini';
import { accepted, type Result, refused } from '@/lib/model/refusal';

const errorBody = z.object({ error: z.object({ code: z.string(), message: z.string() }) });

const refusalOf = (body: unknown): Result<never> => {
  const read = errorBody.safeParse(body);
  return read.success
    ? refused(read.data.error.code, read.data.error.message)
    : refused('other', 'The server refused without saying why.');
};

/** Asks our own server. A refusal, and no answer at all (`no-answer`), come back as values to show beside the button. */
export const callApi = async <Value>(
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  answer: z.ZodMiniType<Value>,
  body?: unknown,
): Promise<Result<Value>> => {
  try {
    const response = await fetch(path, {
      method,
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const told: unknown = response.status === 204 ? null : await response.json();
    return response.ok ? accepted(answer.parse(told)) : refusalOf(told);
  } catch (error) {
    return refused('no-answer', error instanceof Error ? error.message : 'There was no answer.');
  }
};
