import { parseDocument } from 'yaml';
import type { z } from 'zod';
import { error } from './issue';
import { type Read, readShape } from './read-shape';

/** Reads one YAML file by a schema. */
export const readYaml = <T>(schema: z.ZodType<T>, text: string, file: string): Read<T> => {
  const document = parseDocument(text, { prettyErrors: true });
  if (document.errors.length > 0) {
    const issues = document.errors.map(({ message, linePos }) =>
      error('yaml', file, message.split('\n')[0]!, `Look at line ${linePos?.[0].line ?? 1}.`),
    );
    return { value: null, issues };
  }
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  return readShape(schema, value ?? {}, file);
};
