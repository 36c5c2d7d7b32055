// @ts-check
// Writes the typed database client from prisma/schema.prisma. By itself: node scripts/generate.mjs
import path from 'node:path';
import { endWith, Fault } from './fault.mjs';
import { fingerprintOf, stampIs, writeStamp } from './fingerprint.mjs';
import { runNode } from './run-command.mjs';
import { ROOT } from './settings.mjs';

const STAMP = path.join(ROOT, 'prisma', 'generated', '.stamp');
const INPUTS = ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json'];

/**
 * Generates the client where the schema or Prisma changed since the last time.
 * @param {(what: string) => void} tell
 */
export async function generate(tell) {
  const inputs = fingerprintOf(INPUTS);
  if (stampIs(STAMP, inputs)) return tell('current');
  tell('writing');
  const { code, output } = await runNode('node_modules/prisma/build/index.js', ['generate'], { quiet: true });
  if (code !== 0) throw new Fault(`${output.trimEnd()}\nThe database client could not be written; see above.`);
  writeStamp(STAMP, inputs);
}

if (path.resolve(process.argv[1] ?? '') === import.meta.filename) {
  generate((what) => process.stdout.write(`Database client: ${what}\n`)).catch(endWith);
}
