import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Issue } from '../model/refusal';
import { error } from './issue';
import { type Read, readShape } from './read-shape';

const fault = (file: string, message: string, line: number): Issue =>
  error('yaml', file, message.split('\n')[0]!, `Look at line ${line}.`);

/** The value that a YAML text stands for, or the places where it can't be read. */
export const readYamlValue = (text: string, file: string): Read<{ readonly stated: unknown }> => {
  const document = parseDocument(text, { prettyErrors: true });
  if (document.errors.length > 0) {
    const issues = document.errors.map(({ message, linePos }) => fault(file, message, linePos?.[0].line ?? 1));
    return { value: null, issues };
  }
  try {
    const stated: unknown = document.toJS({ maxAliasCount: 100 });
    return { value: { stated }, issues: [] };
  } catch (thrown) {
    // The library throws where aliases name nothing or multiply without bound.
    return { value: null, issues: [fault(file, thrown instanceof Error ? thrown.message : String(thrown), 1)] };
  }
};

/** Reads one YAML file by a schema. */
export const readYaml = <T>(schema: z.ZodType<T>, text: string, file: string): Read<T> => {
  const { value, issues } = readYamlValue(text, file);
  return value ? readShape(schema, value.stated ?? {}, file) : { value: null, issues };
};
