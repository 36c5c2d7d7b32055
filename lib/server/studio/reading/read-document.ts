import { DOCUMENT_LIMITS } from '../../../authoring/pack-file';
import { accepted, type Result, refused } from '../../../model/refusal';
import type { DocumentKind } from './document-kinds';
import { isLegible } from './legible';
import { readPdfLines } from './pdf-lines';
import { pdfParagraphs } from './pdf-paragraphs';
import { decodeText, tidied } from './plain-text';
import { readDocx } from './read-docx';
import { readMarkdown } from './read-markdown';
import { readPlain } from './read-plain';

const UNREADABLE = refused('unreadable-source', 'The file is damaged, protected, or not what its name says.');

const startsWith = (bytes: Uint8Array, letters: string): boolean =>
  [...letters].every((letter, i) => bytes[i] === letter.charCodeAt(0));

const readPdf = async (bytes: Uint8Array): Promise<Result<string[]>> => {
  const lines = await readPdfLines(bytes);
  return lines.ok ? accepted(pdfParagraphs(lines.value)) : lines;
};

const READERS: Readonly<Record<DocumentKind, (bytes: Uint8Array) => Promise<Result<string[]>>>> = {
  txt: async (bytes) => accepted(readPlain(decodeText(bytes))),
  md: async (bytes) => accepted(readMarkdown(decodeText(bytes))),
  docx: async (bytes) => (startsWith(bytes, 'PK') ? readDocx(bytes) : UNREADABLE),
  pdf: async (bytes) => (startsWith(bytes, '%PDF-') ? readPdf(bytes) : UNREADABLE),
};

/** A paragraph that is longer than one may be, in parts. */
const parted = (text: string): string[] =>
  Array.from({ length: Math.ceil(text.length / DOCUMENT_LIMITS.paragraphCharacters) }, (_, i) =>
    text.slice(i * DOCUMENT_LIMITS.paragraphCharacters, (i + 1) * DOCUMENT_LIMITS.paragraphCharacters),
  );

/**
 * The paragraphs of a document, in their order. Refuses with `no-text`, `illegible-source`, `source-too-long`, `unreadable-source`, and what
 * unpacking refuses.
 */
export const readDocument = async (kind: DocumentKind, bytes: Uint8Array): Promise<Result<string[]>> => {
  try {
    const read = await READERS[kind](bytes);
    if (!read.ok) return read;
    if (!isLegible(read.value))
      return refused('illegible-source', 'The letters of the document cannot be told; paste its text instead.');
    const paragraphs = tidied(read.value).flatMap(parted);
    if (paragraphs.length === 0) return refused('no-text', 'No text could be found in the document.');
    if (paragraphs.length > DOCUMENT_LIMITS.paragraphs)
      return refused('source-too-long', `A document may have ${DOCUMENT_LIMITS.paragraphs} paragraphs at most.`);
    return accepted(paragraphs);
  } catch {
    // Whatever the libraries throw at a file says that they cannot read it.
    return UNREADABLE;
  }
};
