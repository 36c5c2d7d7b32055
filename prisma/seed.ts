// Puts the packs of seeds/ into the database. By itself: npx tsx prisma/seed.ts
import { loadShippedPacks, loadTemplates } from '../lib/packs/files';
import { closeDatabase } from '../lib/server/database';
import { EnvironmentFault } from '../lib/server/env';
import { loadPacks } from '../lib/server/load-packs';
import { StoreFault } from '../lib/server/store-fault';

const say = (line: string) => process.stdout.write(`${line}\n`);

const seed = async (): Promise<number> => {
  const loaded = await loadPacks(loadShippedPacks(), loadTemplates());
  if (loaded.ok) {
    const { added, mended, unchanged } = loaded.stored;
    say(`Packs: ${added.length} added, ${mended.length} with other texts, ${unchanged.length} as they were.`);
    return 0;
  }
  for (const { folder, issue } of loaded.faults)
    say(`${issue.code} ${folder}/${issue.path} ${issue.message} ${issue.hint}`);
  say('Packs with errors are not loaded; nothing was changed.');
  return 1;
};

try {
  process.exitCode = await seed();
} catch (error) {
  if (!(error instanceof EnvironmentFault || error instanceof StoreFault)) throw error;
  say(error.message);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
