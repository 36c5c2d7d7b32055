import { readPackFolder } from '../../lib/packs/files';
import { type PackBundle, type ParsedPack, parsePack } from '../../lib/packs/parse-pack';

const TINY = readPackFolder('tests/fixtures/packs/tiny');

/** Changes of the tiny pack's files: a replacement within a file, a whole new text, or null for a file left out. */
export type Edits = Readonly<Record<string, readonly [string, string] | string | null>>;

const edited = (path: string, text: string | undefined, edit: Edits[string]): string | null => {
  if (edit === null || typeof edit === 'string') return edit;
  const [from, to] = edit as readonly [string, string];
  if (!text?.includes(from)) throw new Error(`${path} does not hold ${from}`);
  return text.replace(from, to);
};

/** The tiny pack's files with some of them changed. */
export const tinyFiles = (edits: Edits = {}) => {
  const pack: Record<string, string> = { ...TINY.pack };
  for (const [path, edit] of Object.entries(edits)) {
    const text = edited(path, pack[path], edit);
    if (text === null) delete pack[path];
    else pack[path] = text;
  }
  const sources = Object.fromEntries(
    ['sources.yaml', 'sources.ja.yaml'].flatMap((path) => (pack[path] === undefined ? [] : [[path, pack[path]]])),
  );
  return { pack, base: null, sources };
};

/** The tiny pack as read, with some of its files changed. */
export const readTiny = (edits: Edits = {}): ParsedPack => parsePack(tinyFiles(edits));

/** The sound tiny pack with its texts and checks. */
export const tinyBundle = (): PackBundle => {
  const { bundle } = readTiny();
  if (!bundle) throw new Error('the tiny pack can be read');
  return bundle;
};

/** The faults of the tiny pack with some of its files changed, as `code path`. */
export const faultsOf = (edits: Edits): string[] => readTiny(edits).issues.map(({ code, path }) => `${code} ${path}`);
