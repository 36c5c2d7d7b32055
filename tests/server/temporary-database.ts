import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { closeDatabase } from '../../lib/server/database';
import type { PackContent } from '../../lib/server/packs';
import { storePacks } from '../../lib/server/store-packs';
import { migrate } from '../../scripts/migrate.mjs';
import { readSettings } from '../../scripts/settings.mjs';
import { SMALL_PACK } from './small-pack';

/** The data folder of this test file, with the database of a fresh start in it. */
export const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'two-capitals-'));
/** The database of this test file. */
export const DATABASE_FILE = path.join(DATA_DIR, 'two-capitals.db');

for (const name of ['DATABASE_URL', 'BASE_URL', 'TRUST_PROXY', 'COOKIE_SECRET']) delete process.env[name];
process.env.DATA_DIR = DATA_DIR;

/** Gives the tests of a file a database of their own, migrated as `npm start` does it, with the given packs on offer. */
export const temporaryDatabase = (packs: readonly PackContent[] = [SMALL_PACK]): void => {
  beforeAll(async () => {
    migrate(readSettings(process.env));
    await storePacks(packs);
  });
  afterAll(async () => {
    await closeDatabase();
    rmSync(DATA_DIR, { recursive: true, force: true });
  });
};
