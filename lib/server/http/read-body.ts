import type { z } from 'zod';
import { RefusedError } from '../refused';
import { invalidInput } from '../request-issues';

/** Bytes that a request's body may have. */
export const MOST_BODY_BYTES = 256 * 1024;

const tooLarge = () =>
  new RefusedError({ code: 'body-too-large', message: `A request may have ${MOST_BODY_BYTES / 1024} KB at most.` });

const invalidJson = (message: string) => new RefusedError({ code: 'invalid-json', message });

const requireJsonType = (request: Request): void => {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new RefusedError({ code: 'wrong-content-type', message: 'Send JSON, with content-type: application/json.' });
};

/** Counts while it reads, since a body sent in chunks does not state its length and a stated one may be wrong. */
const readBytes = async (request: Request): Promise<Uint8Array> => {
  if (Number(request.headers.get('content-length')) > MOST_BODY_BYTES) throw tooLarge();
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength;
    if (size > MOST_BODY_BYTES) {
      await reader?.cancel();
      throw tooLarge();
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
};

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalidJson('The body is not valid JSON in UTF-8.');
  }
};

/** The body as a schema reads it. Throws a refusal: wrong type, too large, no JSON, or not of this form. */
export const readBody = async <T>(request: Request, schema: z.ZodType<T>): Promise<T> => {
  requireJsonType(request);
  const parsed = schema.safeParse(parseJson(await readBytes(request)));
  if (!parsed.success) throw new RefusedError(invalidInput(parsed.error));
  return parsed.data;
};

/** The query of an address as a schema reads it. Throws the refusal `invalid-input`. */
export const readQuery = <T>(request: Request, schema: z.ZodType<T>): T => {
  const parsed = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw new RefusedError(invalidInput(parsed.error));
  return parsed.data;
};
