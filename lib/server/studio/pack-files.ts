import type { DraftDocument } from '../../authoring/draft-document';
import { serializeDraft } from '../../authoring/draft-files';
import { type ImportedDraft, requirePortable } from '../../authoring/import-draft';
import { keepPackFile, PACK_FILE_FORMAT, type PackFile, writePackFile } from '../../authoring/pack-file';
import { packFileName, packNaming } from '../../authoring/pack-file-name';
import { inTransaction } from '../database';
import { unwrap } from '../refused';
import { requireDraft } from './access';
import type { DraftListing } from './contract';
import { readSources } from './draft-sources';
import { readState } from './draft-state';
import { createImportedDraft } from './drafts';
import { requireExported } from './publications';
import { runThread } from './reading/run-thread';
import { studioRefusal } from './refusals';

/** A pack to take along. */
export interface ExportedPack {
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Write = (file: PackFile) => Uint8Array<ArrayBuffer>;

const writeReadable: Write = (file) => unwrap(writePackFile(file));

const toFile = (
  document: DraftDocument,
  more: { hash?: string; documents: PackFile['documents'] },
  write: Write = writeReadable,
): ExportedPack => {
  const naming = packNaming(document);
  const { documents, ...hash } = more;
  const manifest = { format: PACK_FILE_FORMAT, ...naming, ...hash };
  return {
    fileName: packFileName({ ...naming, withDocuments: Object.keys(documents).length > 0 }),
    bytes: write({ manifest, files: serializeDraft(document), documents }),
  };
};

interface KeptDraft {
  readonly document: DraftDocument;
  readonly documents: PackFile['documents'];
}

const readKept = (me: string, id: string, withDocuments: boolean): Promise<KeptDraft> =>
  inTransaction(async (transaction) => {
    const { document } = await readState(transaction, await requireDraft(transaction, me, id));
    const sources = withDocuments ? await readSources(transaction, id, document) : [];
    const texts = sources.map(({ document: name, fileName, paragraphs }) => [name, { fileName, paragraphs }] as const);
    return { document, documents: Object.fromEntries(texts) };
  });

/** A draft as a file; with the texts of its documents only where its author asks for them. Throws `unknown-draft`, and what would not come in again. */
export const exportDraft = async (me: string, id: string, withDocuments: boolean): Promise<ExportedPack> => {
  const { document, documents } = await readKept(me, id, withDocuments);
  return toFile(unwrap(requirePortable(document)), { documents });
};

/** A draft with the texts of its documents as a file to keep, also while it holds what an import would refuse, or more. Throws `unknown-draft`. */
export const keepDraft = async (me: string, id: string): Promise<ExportedPack> => {
  const { document, documents } = await readKept(me, id, true);
  return toFile(document, { documents }, keepPackFile);
};

/** A published version as a file, never with the texts of documents. Throws `unknown-publication` and `no-source`. */
export const exportPublication = async (me: string, id: string, linkKey: string | null): Promise<ExportedPack> => {
  const { pack, packHash } = await requireExported(me, id, linkKey);
  if (pack.source === null) throw studioRefusal('no-source');
  // What was published was a draft when it was stored.
  return toFile(unwrap(requirePortable(pack.source as unknown as DraftDocument)), { hash: packHash, documents: {} });
};

/** Begins a draft with what a pack's file holds. Throws what `importDraft` and the reading refuse; then nothing is kept. */
export const importPackFile = async (me: string, bytes: Uint8Array<ArrayBuffer>): Promise<DraftListing> => {
  const { document, documents } = await runThread<ImportedDraft>({ reader: 'pack', bytes });
  const sources = Object.entries(documents).map(([name, text]) => ({ document: name, ...text }));
  return createImportedDraft(me, { document, origin: null, sources });
};
