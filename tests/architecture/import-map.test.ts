import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { codeOf, filesUnder, findImportedFile, foldersIn, importsOf, placeOf } from './source-files';

/** Which folders of lib/, and which packages, each folder of lib/ may import: the map of the house. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  numeric: [],
  memo: [],
  random: ['numeric'],
  engine: ['model', 'numeric', 'memo'],
  ensemble: ['model', 'numeric', 'random', 'engine'],
  analysis: ['model', 'numeric', 'random', 'engine', 'ensemble', 'counterpart'],
  counterpart: ['model', 'numeric', 'random', 'engine', 'ensemble'],
  packs: ['model', 'memo', 'engine', 'zod', 'yaml', '@noble/hashes', 'node:fs', 'node:path'],
  run: ['model', 'random', 'engine', 'ensemble', 'counterpart', 'zod', 'fflate'],
  session: ['model', 'engine', 'ensemble', 'counterpart', 'run'],
  authoring: ['model', 'memo', 'packs', 'engine', 'ensemble', 'analysis', 'yaml', 'fflate'],
  charts: ['model'],
  server: [
    ...[
      'model',
      'engine',
      'ensemble',
      'counterpart',
      'packs',
      'run',
      'session',
      'authoring',
      'zod',
      'prisma',
      '@prisma/adapter-better-sqlite3',
      'better-auth',
    ],
    ...['node:async_hooks', 'node:crypto', 'node:events', 'node:fs', 'node:os', 'node:path', 'node:timers'],
    ...['node:worker_threads', 'mammoth', 'marked', 'unpdf'],
  ],
  cli: [
    ...['model', 'numeric', 'random', 'engine', 'ensemble', 'analysis', 'counterpart', 'packs', 'run', 'zod'],
    ...['bench', 'node:fs', 'node:os', 'node:path', 'node:url', 'node:util', 'node:worker_threads'],
  ],
};

/** `engine` for a place in lib/engine, `prisma` for one in prisma/, otherwise the package's name. */
const targetOf = (file: string, specifier: string): string => {
  const [first, second, ...rest] = placeOf(file, specifier).split(path.sep);
  if (first === 'lib') return second ?? '';
  if (first?.startsWith('@')) return rest.length > 0 || second ? `${first}/${second}` : first;
  return first ?? '';
};

test('every folder of lib/ is on the map', () => {
  expect(foldersIn('lib').filter((folder) => !(folder in MAY_IMPORT))).toEqual([]);
});

const ROW = /^\| `([\w-]+)\/` \|[^|]*\| ([^|]+?) \|$/gm;

/** The table of lib/README.md: what each folder may import, in its words. */
const toldMap = (): Map<string, string> =>
  new Map([...readFileSync('lib/README.md', 'utf8').matchAll(ROW)].map(([, folder, told]) => [folder!, told!]));

/** The map's row in the words of lib/README.md, which leaves Node's own modules out. */
const rowOf = (folder: string, allowed: readonly string[]): string => {
  if (folder === 'server') return 'all of lib';
  if (folder === 'cli') return 'all of lib but server';
  return allowed.filter((name) => !name.startsWith('node:')).join(', ') || 'nothing';
};

test('lib/README.md tells this very map', () => {
  expect(Object.fromEntries(toldMap())).toEqual(
    Object.fromEntries(Object.entries(MAY_IMPORT).map(([folder, allowed]) => [folder, rowOf(folder, allowed)])),
  );
});

test.each(Object.entries(MAY_IMPORT))('lib/%s imports only what the map allows', (folder, allowed) => {
  const files = filesUnder(path.join('lib', folder));
  expect(files).not.toEqual([]);
  const strangers = files.flatMap((file) =>
    importsOf(file)
      .map(({ specifier }) => targetOf(file, specifier))
      .filter((target) => target !== folder && !allowed.includes(target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(strangers).toEqual([]);
});

const CLIENT = /^\s*['"]use client['"]/;
const ACTIONS = /^\s*['"]use server['"]/;

/** Every file that reaches the browser with this one, and how. Types are erased; a server action stays on the server. */
const shippedWith = (file: string, trail: readonly string[], seen: Map<string, readonly string[]>): void => {
  if (seen.has(file) || (trail.length > 0 && ACTIONS.test(codeOf(file)))) return;
  seen.set(file, [...trail, file]);
  for (const { specifier, typeOnly } of importsOf(file)) {
    const next = typeOnly ? undefined : findImportedFile(file, specifier);
    if (next) shippedWith(next, [...trail, file], seen);
  }
};

test('nothing that reaches the browser comes from the server, the database or Node', () => {
  const clients = filesUnder('app').filter((file) => CLIENT.test(codeOf(file)));
  expect(clients).not.toEqual([]);
  const shipped = new Map<string, readonly string[]>();
  for (const file of clients) shippedWith(file, [], shipped);
  const leaks = [...shipped].filter(
    ([file]) =>
      /^(lib.server|prisma|lib.cli|scripts)\b/.test(file) ||
      importsOf(file).some(({ specifier, typeOnly }) => !typeOnly && /^(node:|@prisma|better-sqlite3)/.test(specifier)),
  );
  expect(leaks.map(([, trail]) => trail.join(' -> '))).toEqual([]);
});

test('charts are drawn with Recharts in one place only', () => {
  const strangers = [...filesUnder('app'), ...filesUnder('lib')]
    .filter((file) => !file.startsWith(path.join('app', '_components', 'charts')))
    .filter((file) => importsOf(file).some(({ specifier }) => /^recharts\b/.test(specifier)));
  expect(strangers).toEqual([]);
});

test('routes and screens reach the database through lib/server only', () => {
  const strangers = filesUnder('app').filter((file) =>
    importsOf(file).some(({ specifier }) => /^(prisma|@prisma|better-sqlite3)/.test(placeOf(file, specifier))),
  );
  expect(strangers).toEqual([]);
});

/** The first circle of imports found from a file, as a trail, or undefined. */
const findCircle = (file: string, trail: readonly string[], cleared: Set<string>): readonly string[] | undefined => {
  if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
  if (cleared.has(file)) return undefined;
  for (const { specifier, typeOnly } of importsOf(file)) {
    const next = typeOnly ? undefined : findImportedFile(file, specifier);
    const circle = next ? findCircle(next, [...trail, file], cleared) : undefined;
    if (circle) return circle;
  }
  cleared.add(file);
  return undefined;
};

test('no file imports itself by way of others', () => {
  const cleared = new Set<string>();
  const circles = [...filesUnder('lib'), ...filesUnder('app')].flatMap(
    (file) => findCircle(file, [], cleared)?.join(' -> ') ?? [],
  );
  expect(circles).toEqual([]);
});
