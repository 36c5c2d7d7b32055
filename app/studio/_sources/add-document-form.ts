import { z } from 'zod';
import { DOCUMENT_FACTS, type DocumentFact } from '@/lib/authoring/documents';
import { freeId, idFrom } from '@/lib/authoring/ids';
import { idSchema } from '@/lib/packs/schema/primitives';
import { hasMarkup } from '@/lib/packs/validate/markup';

/** Kinds of files that the studio reads, as a file dialog names them. */
export const READABLE = '.txt,.text,.md,.markdown,.docx,.pdf';

/** Ways in which a document is added. */
export const WAYS = ['paste', 'file'] as const;

/** Faults of the form, by which its messages are named. */
export const FAULTS = ['needed', 'tooLong', 'markup', 'badId', 'taken', 'noText', 'noFile'] as const;
export type Fault = (typeof FAULTS)[number];

/** Codes of refusals that are about the text or its file, and so are said at that field. */
const TEXT_REFUSALS: readonly string[] = [
  ...['wrong-file-kind', 'source-too-large', 'source-too-long', 'body-too-large', 'no-text', 'illegible-source'],
  ...['unreadable-source', 'reading-too-slow', 'reading-too-heavy', 'not-a-zip', 'damaged-file', 'encrypted-file'],
  ...['file-too-large', 'unpacks-too-large', 'too-many-files', 'path-outside', 'named-twice'],
];

/** Whether a refusal is about the text of the document, or the file that it is in. */
export const isAboutText = (code: string): boolean => TEXT_REFUSALS.includes(code);

const MOST_FACT = 300;
/** Characters of a title that make a short name. */
const MOST_SHORT = 40;

const spareFact = z
  .string()
  .trim()
  .max(MOST_FACT, 'tooLong' satisfies Fault)
  .refine((text) => !hasMarkup(text), 'markup' satisfies Fault);

const fact = spareFact.refine((text) => text !== '', 'needed' satisfies Fault);

/** What is asked of a new document; ids in use are refused. */
export const newDocumentSchema = (taken: readonly string[]) =>
  z
    .object({
      document: z
        .string()
        .refine((id) => idSchema.safeParse(id).success, 'badId' satisfies Fault)
        .refine((id) => !taken.includes(id), 'taken' satisfies Fault),
      title: fact,
      author: spareFact,
      publisher: spareFact,
      date: spareFact,
      short: fact,
      way: z.enum(WAYS),
      text: z.string(),
      file: z.custom<File | null>((value) => value === null || value instanceof File),
    })
    .refine(({ way, text }) => way === 'file' || text.trim() !== '', {
      path: ['text'],
      error: 'noText' satisfies Fault,
    })
    .refine(({ way, file }) => way === 'paste' || file !== null, { path: ['file'], error: 'noFile' satisfies Fault });

export type NewDocument = z.infer<ReturnType<typeof newDocumentSchema>>;

/** A form in which nothing is filled in yet. */
export const EMPTY_DOCUMENT: NewDocument = {
  document: '',
  title: '',
  author: '',
  publisher: '',
  date: '',
  short: '',
  way: 'paste',
  text: '',
  file: null,
};

/** An id that is free, made of the first words of a title. */
export const documentIdFrom = (title: string, taken: readonly string[]): string =>
  freeId(idFrom(title) || 'document', taken);

/** What the server is told of the document beside its text; what its author leaves empty is left out. */
export const aboutOf = ({ document, title, author, publisher, date, short }: NewDocument) => ({
  document,
  title,
  short,
  ...(author && { author }),
  ...(publisher && { publisher }),
  ...(date && { date }),
});

/** A short name made of a title. */
export const shortFrom = (title: string): string => title.trim().slice(0, MOST_SHORT);

/** The fields of the form that state facts, in their order. */
export const FACT_FIELDS = DOCUMENT_FACTS;

const SPARE: readonly DocumentFact[] = ['author', 'publisher', 'date'];

/** Whether a fact may be left empty. */
export const isSpare = (fact: DocumentFact): boolean => SPARE.includes(fact);
