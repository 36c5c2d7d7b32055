import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadShippedPacks, readPackFolder } from '../../lib/packs/files';
import { parsePack } from '../../lib/packs/parse-pack';
import { temporaryFolder } from '../builders/temporary-folder';
import { tinyBundle } from './tiny-files';

/** A root like `seeds` whose one pack is the tiny one, its sources beside the folder of packs. */
const rootWithTiny = (): string => {
  const root = temporaryFolder();
  cpSync('tests/fixtures/packs/tiny', join(root, 'packs', 'tiny'), { recursive: true });
  for (const name of ['sources.yaml', 'sources.ja.yaml'])
    renameSync(join(root, 'packs', 'tiny', name), join(root, name));
  return root;
};

test('packs are read with the sources that stand beside their folder', () => {
  const [tiny, ...others] = loadShippedPacks(rootWithTiny());
  expect(others).toEqual([]);
  expect(tiny).toMatchObject({ folder: 'tiny', issues: [] });
  expect(tiny!.bundle!.pack).toEqual(tinyBundle().pack);
});

test('a folder that holds a base is no pack, any other folder is one', () => {
  const root = rootWithTiny();
  mkdirSync(join(root, 'packs', 'shared'));
  writeFileSync(join(root, 'packs', 'shared', 'base.yaml'), 'sides: []\n');
  mkdirSync(join(root, 'packs', 'begun'));
  const [begun, tiny] = loadShippedPacks(root);
  expect(begun).toMatchObject({ folder: 'begun', bundle: null });
  expect(begun!.issues[0]).toMatchObject({ code: 'missing-file', path: 'pack.yaml' });
  expect(tiny!.folder).toBe('tiny');
});

test('a base is sought beside the pack and nowhere else', () => {
  const root = rootWithTiny();
  const at = join(root, 'packs', 'tiny');
  writeFileSync(join(at, 'pack.yaml'), 'id: tiny\nbase: ../../elsewhere\n');
  expect(readPackFolder(at).base).toBeNull();
  writeFileSync(join(at, 'pack.yaml'), 'id: tiny\nbase: river\n');
  mkdirSync(join(root, 'packs', 'river'));
  writeFileSync(join(root, 'packs', 'river', 'base.yaml'), 'sides: []\n');
  expect(readPackFolder(at).base).toEqual({ name: 'river', files: { 'base.yaml': 'sides: []\n' } });
});

test('without sources the pack says what is missing', () => {
  const root = rootWithTiny();
  rmSync(join(root, 'sources.yaml'));
  const { issues } = parsePack(readPackFolder(join(root, 'packs', 'tiny')));
  expect(issues[0]).toMatchObject({ severity: 'error', code: 'missing-file', path: 'sources.yaml' });
});
