import { z } from 'zod';
import { baseSchema } from './schema/base-schema';
import { cardSchema } from './schema/card-schema';
import { checksSchema } from './schema/checks-schema';
import { packSchema } from './schema/pack-schema';
import { shockSchema } from './schema/shock-schema';
import { sourcesOverlaySchema, sourcesSchema } from './schema/sources-schema';
import { translationSchema } from './schema/translation-schema';

const KINDS = {
  pack: packSchema,
  base: baseSchema,
  card: cardSchema,
  shock: shockSchema,
  checks: checksSchema,
  translation: translationSchema,
  sources: sourcesSchema,
  sourcesTranslation: sourcesOverlaySchema,
};

type JsonObject = { readonly [key: string]: unknown };

/** One JSON Schema for all files of a pack: each kind of file stands under `$defs`, and a file must be of one kind. */
export const packFilesJsonSchema = (): JsonObject => {
  const kinds = Object.entries(KINDS).map(([kind, schema]) => {
    const { $schema: _, $defs, ...own } = z.toJSONSchema(schema, { io: 'input' });
    return { kind, own, shared: $defs ?? {} };
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Files of a scenario pack',
    anyOf: kinds.map(({ kind }) => ({ $ref: `#/$defs/${kind}` })),
    $defs: Object.assign({}, ...kinds.map(({ kind, own, shared }) => ({ ...shared, [kind]: own }))),
  };
};

/** The text of `seeds/packs/schema.json`. */
export const packFilesJsonSchemaText = (): string => `${JSON.stringify(packFilesJsonSchema(), null, 2)}\n`;
