import { serializeDraft } from '../../lib/authoring/draft-files';
import { PACK_FILE_FORMAT, writePackFile } from '../../lib/authoring/pack-file';
import { largeDraft } from './large-draft';

/** The large draft as one file, as the studio exports it. */
export const largeDraftFile = (): Buffer => {
  const draft = largeDraft();
  const manifest = { format: PACK_FILE_FORMAT, packId: String(draft.pack.id), version: String(draft.pack.version) };
  const written = writePackFile({ manifest, files: serializeDraft(draft), documents: {} });
  if (!written.ok) throw new Error(written.refusal.message);
  return Buffer.from(written.value);
};
