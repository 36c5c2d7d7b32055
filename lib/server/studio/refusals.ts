import { RefusedError, type ServerRefusal } from '../refused';

/** Refusals of the server around drafts and what is published of them; unknown and somebody else's read the same. */
const SENTENCES = {
  'unknown-draft': 'There is no such draft here.',
  'unknown-publication': 'There is no such published pack here.',
  'unknown-template': 'There is no such template here.',
  'unknown-instructor': 'No instructor of this server has that address. Invite them to the server first.',
  'unknown-revision': 'The draft has no such revision. Load the page again.',
  'not-the-owner': 'Only the owner of the draft can do this.',
  'no-source': 'This version was loaded before drafts could be made of it. Copy the newest version of the pack.',
  'too-many-drafts': 'You keep as many drafts as the server allows. Delete one to begin another.',
  'too-many-authors': 'The draft has as many authors as the server allows.',
  'too-many-documents': 'The draft has as many documents as the server allows.',
  'draft-archived': 'The draft is in the archive. Take it out to go on with it.',
  'draft-too-large': 'The draft would be larger than the 8 MB that the server keeps.',
  'key-in-use': 'Another edit was sent under this key.',
  'edit-raced': 'The draft changed while this was saved. Try again.',
  'changed-meanwhile': 'The draft changed meanwhile. Look at what it says now, then publish.',
  'has-errors': 'The draft has errors. Mend them, then publish.',
  'known-version': 'A version with this number, or a higher one, is published already.',
  'known-document': 'The draft has a document with this id already.',
  'wrong-file-kind': 'Only text, Markdown, Word (docx) and PDF files can be read.',
  'source-too-large': 'A document may have 10 MB at most.',
  'source-too-long': 'The document is longer than the studio keeps. Add it in parts.',
  'reading-too-slow': 'Reading the file took too long and was given up.',
  'reading-too-heavy': 'Reading the file took too much memory and was given up.',
  'readers-busy': 'Other files are being read. Try again in a moment.',
} as const;

/** A refusal to throw, with the sentence that its code stands for. */
export const studioRefusal = (code: keyof typeof SENTENCES, more: Partial<ServerRefusal> = {}): RefusedError =>
  new RefusedError({ code, message: SENTENCES[code], ...more });
