import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { migrate } from '../../scripts/migrate.mjs';
import { sqlFromDatabaseToSchema } from '../../scripts/schema-engine.mjs';
import { ROOT, readSettings } from '../../scripts/settings.mjs';
import { temporaryFolder } from '../builders/temporary-folder';

const schema = readFileSync(path.join(ROOT, 'prisma', 'schema.prisma'), 'utf8');

test('the migrations lead exactly to schema.prisma', async () => {
  const settings = readSettings({ DATA_DIR: temporaryFolder() });
  migrate(settings);
  expect(await sqlFromDatabaseToSchema(settings.databasePath, schema)).toBe('');
});

test('a model without a migration is noticed', async () => {
  const settings = readSettings({ DATA_DIR: temporaryFolder() });
  migrate(settings);
  const drifted = `${schema}\nmodel Note {\n  id String @id\n}\n`;
  expect(await sqlFromDatabaseToSchema(settings.databasePath, drifted)).toContain('CREATE TABLE "Note"');
});
