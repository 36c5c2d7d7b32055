import Sqlite from 'better-sqlite3';
import { SMALL_PACK } from './small-pack';
import { DATABASE_FILE } from './temporary-database';

/** Changes what the database keeps of the small pack, past the store and its cache. */
export const rewriteSmallPack = (
  change: (content: { pack: Record<string, unknown> }) => void,
  contentHash: string,
): void => {
  const database = new Sqlite(DATABASE_FILE);
  const { hash } = SMALL_PACK.pack;
  const row = database.prepare('SELECT content FROM PackVersion WHERE hash = ?').get(hash) as { content: string };
  const content: { pack: Record<string, unknown> } = JSON.parse(row.content);
  change(content);
  database
    .prepare('UPDATE PackVersion SET content = ?, contentHash = ? WHERE hash = ?')
    .run(JSON.stringify(content), contentHash, hash);
  database.close();
};
