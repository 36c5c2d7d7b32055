import { expect, test } from 'vitest';
import { packFilesJsonSchema, packFilesJsonSchemaText } from '../../lib/packs/json-schema';

// After a change of the schemas: npx vitest run tests/packs/json-schema.test.ts --update
test('seeds/packs/schema.json is what the schemas say', async () => {
  await expect(packFilesJsonSchemaText()).toMatchFileSnapshot('../../seeds/packs/schema.json');
});

test('every kind of file and everything referred to stands under $defs', () => {
  const schema = packFilesJsonSchema();
  const defs = Object.keys(schema.$defs as object);
  expect(defs).toEqual(expect.arrayContaining(['pack', 'base', 'card', 'shock', 'checks', 'translation', 'sources']));
  const named = [...JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)].map(([, name]) => name);
  expect(named).toEqual(expect.arrayContaining(['condition', 'effect', 'redLine']));
  expect(named.filter((name) => !defs.includes(name!))).toEqual([]);
});
