import mammoth from 'mammoth';
import { readZip } from '../../../authoring/read-zip';
import { accepted, type Result } from '../../../model/refusal';

const MEGABYTE = 1024 * 1024;
/** What a Word file may come to, counted before its reader unpacks it. */
const LIMITS = {
  packedBytes: 10 * MEGABYTE,
  unpackedBytes: 60 * MEGABYTE,
  entryBytes: 40 * MEGABYTE,
  entries: 2_000,
};

/** An element of a Word file as its reader gives it, with what is asked of it here. */
interface WordElement {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly WordElement[];
  /** Of a reference to a note. */
  readonly noteId?: string;
  /** Of a note. */
  readonly body?: readonly WordElement[];
}

interface WordDocument extends WordElement {
  readonly notes: { readonly resolve: (reference: WordElement) => WordElement | null };
}

/** A note says all that it says after the paragraph that refers to it, and its number in that paragraph. */
class WordReader {
  private readonly paragraphs: string[] = [];
  private waiting: { readonly number: number; readonly note: WordElement }[] = [];
  private count = 0;
  private readonly document: WordDocument;

  constructor(document: WordDocument) {
    this.document = document;
  }

  read(): string[] {
    this.block(this.document);
    return this.paragraphs;
  }

  private block(element: WordElement): void {
    if (element.type === 'paragraph') this.put(this.words(element));
    else if (element.type === 'tableRow')
      this.put((element.children ?? []).map((cell) => this.words(cell).trim()).join(' | '));
    else for (const child of element.children ?? []) this.block(child);
  }

  private put(text: string): void {
    this.paragraphs.push(text);
    const notes = this.waiting;
    this.waiting = [];
    for (const { number, note } of notes) this.paragraphs.push(`[${number}] ${this.inOneLine(note.body ?? [])}`);
  }

  private inOneLine(elements: readonly WordElement[]): string {
    return elements
      .map((element) => this.words(element))
      .join('')
      .trim();
  }

  private words(element: WordElement): string {
    switch (element.type) {
      case 'text':
        return element.value ?? '';
      case 'tab':
      case 'break':
        return ' ';
      case 'noteReference':
        return this.reference(element);
      default: {
        const inner = (element.children ?? []).map((child) => this.words(child)).join('');
        return element.type === 'paragraph' ? `${inner} ` : inner;
      }
    }
  }

  private reference(element: WordElement): string {
    const note = this.document.notes.resolve(element);
    if (!note) return '';
    this.count += 1;
    this.waiting.push({ number: this.count, note });
    return ` [${this.count}]`;
  }
}

/**
 * The paragraphs of a Word file; a row of a table is one, and a footnote or endnote is one after the paragraph that
 * refers to it. Refuses what `readZip` refuses; throws where it is no Word file.
 */
export const readDocx = async (bytes: Uint8Array): Promise<Result<string[]>> => {
  const measured = readZip(bytes, LIMITS);
  if (!measured.ok) return measured;
  let paragraphs: string[] = [];
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      // The document as it was read, before anything is made of it; of the page that is made, nothing is wanted.
      transformDocument: (document: WordDocument) => {
        paragraphs = new WordReader(document).read();
        return { ...document, children: [] };
      },
    },
  );
  return accepted(paragraphs);
};
