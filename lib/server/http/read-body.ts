import type { z } from 'zod';
import { RefusedError, type ServerRefusal } from '../refused';
import { invalidInput } from '../request-issues';

/** Bytes that a request's body may have. */
export const MOST_BODY_BYTES = 256 * 1024;

const tooLarge = (most: number) => ({
  code: 'body-too-large',
  message: `A request may have ${Math.floor(most / 1024)} KB at most.`,
});

const invalidJson = (message: string) => new RefusedError({ code: 'invalid-json', message });

const CUT_OFF: ServerRefusal = {
  code: 'body-cut-off',
  message: 'The request ended before all of it was here. Nothing was done.',
};

type Chunks = ReadableStreamDefaultReader<Uint8Array>;

/** A body fails to be read only where whoever sends it went away, as a page that is closed does: no fault of ours. */
const readChunk = async (reader: Chunks): ReturnType<Chunks['read']> => {
  try {
    return await reader.read();
  } catch {
    throw new RefusedError(CUT_OFF);
  }
};

const requireJsonType = (request: Request): void => {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json')
    throw new RefusedError({ code: 'wrong-content-type', message: 'Send JSON, with content-type: application/json.' });
};

/**
 * The bytes of a body, at most so many; counted while they are read, since a body sent in chunks does not state its
 * length and a stated one may be wrong. Throws the refusal that is given, else `body-too-large`.
 */
export const readBytes = async (
  request: Request,
  most: number,
  refusal: ServerRefusal = tooLarge(most),
): Promise<Uint8Array<ArrayBuffer>> => {
  if (Number(request.headers.get('content-length')) > most) throw new RefusedError(refusal);
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (!reader) return new Uint8Array();
  for (let read = await readChunk(reader); !read.done; read = await readChunk(reader)) {
    size += read.value.byteLength;
    if (size > most) {
      await reader.cancel();
      throw new RefusedError(refusal);
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
export const readBody = async <T>(
  request: Request,
  schema: z.ZodType<T>,
  mostBytes: number = MOST_BODY_BYTES,
): Promise<T> => {
  requireJsonType(request);
  const parsed = schema.safeParse(parseJson(await readBytes(request, mostBytes)));
  if (!parsed.success) throw new RefusedError(invalidInput(parsed.error));
  return parsed.data;
};

/** The query of an address as a schema reads it. Throws the refusal `invalid-input`. */
export const readQuery = <T>(request: Request, schema: z.ZodType<T>): T => {
  const parsed = schema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!parsed.success) throw new RefusedError(invalidInput(parsed.error));
  return parsed.data;
};
