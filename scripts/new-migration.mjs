// @ts-check
// Writes the migration that takes the database from the last migration to prisma/schema.prisma:
// npm run migration -- add_notes
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { endWith, Fault } from './fault.mjs';
import { MIGRATIONS, migrate } from './migrate.mjs';
import { sqlFromDatabaseToSchema } from './schema-engine.mjs';
import { ROOT, readSettings } from './settings.mjs';

/** @param {string | undefined} name */
async function writeMigration(name) {
  if (!name || !/^[a-z0-9_]+$/.test(name)) {
    throw new Fault('Name the migration in small letters, as in: npm run migration -- add_notes');
  }
  const scratch = mkdtempSync(path.join(os.tmpdir(), 'two-capitals-migration-'));
  try {
    const settings = readSettings({ DATA_DIR: scratch });
    migrate(settings);
    const schema = readFileSync(path.join(ROOT, 'prisma', 'schema.prisma'), 'utf8');
    const sql = await sqlFromDatabaseToSchema(settings.databasePath, schema);
    if (sql === '') throw new Fault('The migrations already lead to prisma/schema.prisma; there is nothing to write.');
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const folder = path.join(MIGRATIONS, `${stamp}_${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'migration.sql'), sql);
    return path.relative(ROOT, path.join(folder, 'migration.sql'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

writeMigration(process.argv[2]).then(
  (file) => process.stdout.write(`Wrote ${file}; read it before you commit it.\n`),
  endWith,
);
