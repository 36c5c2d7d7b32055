import { z } from 'zod';
import { isFileId } from '../../authoring/draft-shape';
import { MOST_NOTE, VISIBILITIES } from '../../authoring/publishing';
import { VERSION } from '../../authoring/versions';
import { LANGUAGES } from '../../model/closed-sets';
import { hasMarkup } from '../../packs/validate/markup';
import { emailSchema } from '../accounts/requests';
import type {
  AuthorBody,
  DraftPatch,
  NewDraftBody,
  PublicationPatch,
  PublishBody,
  SourceBody,
  SourceNameBody,
} from './contract';

const id = z.string().min(1).max(80);

/** The body of POST /api/drafts. */
export const newDraftSchema: z.ZodType<NewDraftBody> = z.strictObject({
  from: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('pack'), hash: z.string().min(1).max(64) }),
    z.strictObject({ kind: z.literal('draft'), id, revision: z.int().min(0).exactOptional() }),
    z.strictObject({ kind: z.literal('template'), id }),
  ]),
});

/** The body of PATCH /api/drafts/[id]. */
export const draftPatchSchema: z.ZodType<DraftPatch> = z.strictObject({ archived: z.boolean() });

/** The body of POST /api/drafts/[id]/authors. */
export const authorBodySchema: z.ZodType<AuthorBody> = z.strictObject({ email: emailSchema });

const version = z.string().regex(VERSION);

const visibility = z.enum(VISIBILITIES);

const plain = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !hasMarkup(text), {
      message: 'The text holds an HTML tag, a script address or a control character.',
      params: { hint: 'Write it in plain words.' },
    });

/** The body of POST /api/drafts/[id]/publish. */
export const publishBodySchema: z.ZodType<PublishBody> = z.strictObject({
  revision: z.int().min(0),
  version,
  note: plain(MOST_NOTE),
  visibility,
});

/** The body of PATCH /api/publications/[id]. */
export const publicationPatchSchema: z.ZodType<PublicationPatch> = z.strictObject({
  visibility: visibility.exactOptional(),
  archived: z.boolean().exactOptional(),
});

const line = plain(300).pipe(z.string().min(1));

/** Bytes that a document may have. */
export const MOST_SOURCE_BYTES = 10 * 1024 * 1024;

const documentId = z.string().refine(isFileId, {
  message: 'An id is lower-case words joined by hyphens, as alliance-at-50.',
  params: { hint: 'Change the id.' },
});

/** The body of PUT /api/drafts/[id]/sources. */
export const sourceNameSchema: z.ZodType<SourceNameBody> = z.strictObject({ document: documentId, as: documentId });

/** The body of POST /api/drafts/[id]/sources, or its part `about`. */
export const sourceBodySchema: z.ZodType<SourceBody> = z.strictObject({
  document: documentId,
  title: line,
  author: line.exactOptional(),
  publisher: line.exactOptional(),
  date: line.exactOptional(),
  short: line,
  language: z.enum(LANGUAGES).exactOptional(),
  text: z.string().min(1).exactOptional(),
});
