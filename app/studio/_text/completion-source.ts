import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { completionsAt } from '@/lib/authoring/completions';
import type { DraftDocument } from '@/lib/authoring/draft-document';
import type { JsonObject } from '@/lib/authoring/json';
import { cursorAt } from '@/lib/authoring/text-cursor';
import { packFilesJsonSchema } from '@/lib/packs/json-schema';

let schema: JsonObject | null = null;

/** The JSON Schema of the files of a pack, made once. */
const packSchema = (): JsonObject => {
  // A JSON Schema is plain data.
  schema ??= packFilesJsonSchema() as JsonObject;
  return schema;
};

/** Offers what may be written where the cursor is: keys and words of the JSON Schema, and ids of the draft. */
export const completionSource =
  (file: string, draft: () => DraftDocument) =>
  (context: CompletionContext): CompletionResult | null => {
    const cursor = cursorAt(context.state.doc.toString(), context.pos);
    if (!context.explicit && cursor.typed === '' && cursor.writes === 'key') return null;
    const options = completionsAt(draft(), packSchema(), file, cursor).map(
      ({ label, kind, detail }): Completion => ({
        label,
        type: kind === 'key' ? 'property' : 'constant',
        ...(cursor.writes === 'key' && kind !== 'value' && { apply: `${label}: ` }),
        ...(detail !== undefined && { info: detail }),
      }),
    );
    return options.length === 0 ? null : { from: cursor.from, options, validFor: /^[\w-]*$/ };
  };
