import { createHash } from 'node:crypto';
import path from 'node:path';
import Sqlite from 'better-sqlite3';

interface StoredContent {
  readonly pack: {
    version: string;
    hash: string;
    readonly id: string;
    readonly tensions: readonly Record<string, unknown>[];
    indicators?: unknown;
  };
}

const FILE = 'two-capitals.db';

const inDatabase = <T>(work: (database: Sqlite.Database) => T): T => {
  const database = new Sqlite(path.join(process.env.E2E_DATA_DIR ?? '', FILE), { fileMustExist: true });
  try {
    return work(database);
  } finally {
    database.close();
  }
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Puts into the database an earlier version of a period, as it was stored before tensions said who feels them. */
export const storeEarlierVersion = (newest: string, version: string): string =>
  inDatabase((database) => {
    const row = database.prepare('SELECT content FROM PackVersion WHERE hash = ?').get(newest) as { content: string };
    const content: StoredContent = JSON.parse(row.content);
    const hash = hashOf(`${newest} ${version}`);
    Object.assign(content.pack, { version, hash });
    for (const tension of content.pack.tensions) delete tension.feltBy;
    const text = JSON.stringify(content);
    database
      .prepare('INSERT INTO PackVersion (hash, packId, version, content, contentHash) VALUES (?, ?, ?, ?, ?)')
      .run(hash, content.pack.id, version, text, hashOf(text));
    return hash;
  });

/** Takes the indicators out of a stored version, so that it can't be read any more. */
export const breakStoredVersion = (hash: string): void =>
  inDatabase((database) => {
    const row = database.prepare('SELECT content FROM PackVersion WHERE hash = ?').get(hash) as { content: string };
    const content: StoredContent = JSON.parse(row.content);
    delete content.pack.indicators;
    const text = JSON.stringify(content);
    database
      .prepare('UPDATE PackVersion SET content = ?, contentHash = ? WHERE hash = ?')
      .run(text, hashOf(text), hash);
  });
