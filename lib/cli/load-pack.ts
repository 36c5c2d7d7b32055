import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Pack } from '../model/pack';
import type { Issue } from '../model/refusal';
import { loadShippedPacks, readPackFolder } from '../packs/files';
import { parsePackJson } from '../packs/pack-json';
import { type PackBundle, type ParsedPack, parsePack } from '../packs/parse-pack';
import { failInput, InputError, UsageError } from './usage';

/** The issues that refuse a pack. */
const errorsOf = (issues: readonly Issue[]): Issue[] => issues.filter(({ severity }) => severity === 'error');

const readJsonPack = (file: string): ParsedPack => {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return failInput(
      'not-json',
      file,
      error instanceof Error ? error.message : String(error),
      'Give a file as `pack --json` prints it.',
    );
  }
  const { pack, issues } = parsePackJson(value);
  const checks: PackBundle['checks'] = [];
  // A pack as JSON has numbers and no texts, checks or reasons of its own.
  return { bundle: pack && { pack, texts: {} as PackBundle['texts'], checks, balanceReasons: {} }, issues };
};

const folderOf = (subject: string): string | null => {
  const shipped = join('seeds', 'packs', subject);
  if (/^[\w-]+$/.test(subject) && existsSync(join(shipped, 'pack.yaml'))) return shipped;
  if (!existsSync(subject)) return null;
  if (statSync(subject).isDirectory()) return subject;
  return /\.ya?ml$/.test(subject) && basename(subject).startsWith('pack.') ? dirname(subject) : null;
};

/** Reads a pack by its id, folder, pack.yaml or JSON file, with every issue; throws where there is none. */
export const readPack = (subject: string | undefined): ParsedPack => {
  if (subject === undefined) throw new UsageError('Name a pack: an id, a folder, or a file.');
  const folder = folderOf(subject);
  if (folder !== null) return parsePack(readPackFolder(folder));
  if (existsSync(subject)) return readJsonPack(subject);
  const known = loadShippedPacks().flatMap(({ bundle }) => bundle?.pack.id ?? []);
  return failInput(
    'unknown-pack',
    subject,
    `There is no pack ${subject}.`,
    `Shipped packs: ${known.join(', ')}. Or give a folder or a file.`,
  );
};

/** Reads a pack that can be played: throws an InputError with every error it has; warnings pass. */
export const loadPack = (subject: string | undefined): { readonly pack: Pack } => {
  const { bundle, issues } = readPack(subject);
  const errors = errorsOf(issues);
  if (errors.length > 0) throw new InputError(errors);
  if (!bundle) return failInput('no-pack', subject ?? '', 'There is no pack to read.');
  return bundle;
};
