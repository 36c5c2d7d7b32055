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

/** The paragraphs of a Word file. Refuses what `readZip` refuses; throws where it is no Word file. */
export const readDocx = async (bytes: Uint8Array): Promise<Result<string[]>> => {
  const measured = readZip(bytes, LIMITS);
  if (!measured.ok) return measured;
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  return accepted(value.split(/\n{2,}/));
};
