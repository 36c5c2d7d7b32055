import { withoutMarkup } from '../../../packs/validate/markup';
import { RefusedError } from '../../refused';
import { invalidInput } from '../../request-issues';
import { requireHost } from '../../sessions/host';
import type { SourceAnswer, SourceBody } from '../../studio/contract';
import { DOCUMENT_KINDS, type DocumentKind } from '../../studio/reading/document-kinds';
import { studioRefusal } from '../../studio/refusals';
import { MOST_SOURCE_BYTES, sourceBodySchema, sourceNameSchema } from '../../studio/requests';
import { addSource, keepSourceAs, type SentDocument } from '../../studio/sources';
import { answerJson } from '../answer';
import { handle } from '../handle';
import { readBody, readBytes } from '../read-body';
import { requireOwnOrigin } from '../site';

/** What a form's other parts and its boundaries may take beside the file. */
const FORM_BYTES = 64 * 1024;
const MOST_FILE_NAME = 200;

const oddForm = (message: string): RefusedError => new RefusedError({ code: 'invalid-input', message });

const sourceTooLarge = studioRefusal('source-too-large').refusal;

const readForm = async (request: Request): Promise<FormData> => {
  const bytes = await readBytes(request, MOST_SOURCE_BYTES + FORM_BYTES, sourceTooLarge);
  const type = request.headers.get('content-type') ?? '';
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    throw oddForm('The form cannot be read.');
  }
};

const parseAbout = (text: unknown): SourceBody => {
  let value: unknown;
  try {
    value = JSON.parse(typeof text === 'string' ? text : '');
  } catch {
    throw oddForm('The part `about` is no JSON.');
  }
  const read = sourceBodySchema.safeParse(value);
  if (!read.success) throw new RefusedError(invalidInput(read.error));
  return read.data;
};

const ENDINGS: Readonly<Record<string, DocumentKind>> = { markdown: 'md', text: 'txt' };

const kindOf = (fileName: string): DocumentKind => {
  const ending = fileName.split('.').at(-1)?.toLowerCase() ?? '';
  const kind = DOCUMENT_KINDS.find((known) => known === ending) ?? ENDINGS[ending];
  if (!kind) throw studioRefusal('wrong-file-kind');
  return kind;
};

/** A name that a pack's file can hold, so that what is taken goes out and comes in again. */
const plainName = (name: string): string =>
  withoutMarkup(
    name
      .normalize('NFC')
      .replace(/[\p{Cc}<>]/gu, '')
      .slice(0, MOST_FILE_NAME),
  );

const readUpload = async (request: Request): Promise<{ about: SourceBody; sent: SentDocument }> => {
  const form = await readForm(request);
  const about = parseAbout(form.get('about'));
  const file = form.get('file');
  if (!(file instanceof File)) throw oddForm('The part `file` is missing.');
  if (file.size > MOST_SOURCE_BYTES) throw studioRefusal('source-too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { about, sent: { fileName: plainName(file.name), kind: kindOf(file.name), bytes } };
};

const readPasted = async (request: Request): Promise<{ about: SourceBody; sent: SentDocument }> => {
  const about = await readBody(request, sourceBodySchema, MOST_SOURCE_BYTES);
  if (about.text === undefined) throw oddForm('The text is missing.');
  return { about, sent: { fileName: '', kind: 'txt', bytes: new TextEncoder().encode(about.text) } };
};

/** POST /api/drafts/[id]/sources: adds a document, as pasted text in JSON or as a file in a form. */
export const postSource = handle<[id: string]>('adding a document', async (request, id) => {
  requireOwnOrigin(request);
  const me = await requireHost(request);
  const isForm = request.headers.get('content-type')?.toLowerCase().startsWith('multipart/form-data');
  const { about, sent } = await (isForm ? readUpload(request) : readPasted(request));
  const { text: _, ...known } = about;
  const body: SourceAnswer = await addSource(me, id, known, sent);
  return answerJson(body, 201);
});

/** PUT /api/drafts/[id]/sources: keeps a document's text under a further id, before an edit names it so. */
export const putSource = handle<[id: string]>('naming a document anew', async (request, id) => {
  requireOwnOrigin(request);
  const me = await requireHost(request);
  return answerJson(await keepSourceAs(me, id, await readBody(request, sourceNameSchema)));
});
