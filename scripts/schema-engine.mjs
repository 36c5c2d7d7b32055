// @ts-check
// Prisma's schema engine as WebAssembly over the driver adapter: nothing is downloaded and no database server is asked.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';

const FILTERS = { externalTables: [], externalEnums: [] };

/** @type {Promise<void> | undefined} */
let loaded;

/** The bindings keep one engine a process, so that a second load would take the first one's memory away. */
function loadOnce() {
  loaded ??= loadEngine();
  return loaded;
}

async function loadEngine() {
  const folder = path.dirname(fileURLToPath(import.meta.resolve('@prisma/schema-engine-wasm')));
  const bytes = readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
  const imports = /** @type {WebAssembly.Imports} */ (/** @type {unknown} */ ({ './schema_engine_bg.js': bindings }));
  const { instance } = await WebAssembly.instantiate(bytes, imports);
  bindings.__wbg_set_wasm(instance.exports);
  /** @type {() => void} */ (instance.exports.__wbindgen_start)();
}

/**
 * The SQL that would bring a database to a schema; empty where the database stands there already.
 * @param {string} databasePath
 * @param {string} schema the text of schema.prisma
 * @returns {Promise<string>}
 */
export async function sqlFromDatabaseToSchema(databasePath, schema) {
  await loadOnce();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaBetterSqlite3({ url: `file:${databasePath}` }));
  const engine = await bindings.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => {}, adapter);
  const files = [{ path: 'schema.prisma', content: schema }];
  const { exitCode, stdout } = await engine.diff({
    from: { tag: 'schemaDatasource', configDir: '.', files },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: true,
    filters: FILTERS,
  });
  return exitCode === 0 ? '' : (stdout ?? '');
}
