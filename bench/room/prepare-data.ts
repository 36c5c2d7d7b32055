import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPackFolder } from '../../lib/packs/files';
import { type PackBundle, parsePack } from '../../lib/packs/parse-pack';
import { issueInvitation } from '../../lib/server/accounts/links';
import { closeDatabase } from '../../lib/server/database';
import { storePacks } from '../../lib/server/store-packs';
import { migrate } from '../../scripts/migrate.mjs';
import { readSettings } from '../../scripts/settings.mjs';

/** The pack that rooms play where none is named. */
const ROOM_PACK = 'uncharted-waters-2010';

/** A data folder of its own, with a migrated database, one pack on offer, and an invited host. */
export interface PreparedData {
  readonly dataDir: string;
  readonly databaseFile: string;
  readonly bundle: PackBundle;
  readonly hostEmail: string;
  /** Path of the link that makes the host's account. */
  readonly welcome: string;
  readonly remove: () => Promise<void>;
}

const HOST_EMAIL = 'host@school.example';

/** Makes a data folder and points this process at it, so that it may look into the database once the server is gone. */
export const prepareData = async (): Promise<PreparedData> => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'two-capitals-room-'));
  for (const name of ['DATABASE_URL', 'BASE_URL', 'TRUST_PROXY', 'COOKIE_SECRET']) delete process.env[name];
  process.env.DATA_DIR = dataDir;
  migrate(readSettings(process.env));
  const { bundle } = parsePack(readPackFolder(path.join('seeds', 'packs', ROOM_PACK)));
  if (!bundle) throw new Error(`The pack ${ROOM_PACK} cannot be read.`);
  await storePacks([{ pack: bundle.pack, texts: bundle.texts }]);
  const { path: welcome } = await issueInvitation(HOST_EMAIL);
  await closeDatabase();
  return {
    dataDir,
    databaseFile: path.join(dataDir, 'two-capitals.db'),
    bundle,
    hostEmail: HOST_EMAIL,
    welcome,
    remove: async () => {
      await closeDatabase();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
