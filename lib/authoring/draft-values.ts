import { say } from '../model/saying';
import { error, errorsFirst } from '../packs/issue';
import type { PackValues } from '../packs/pack-files';
import { type ParsedPack, parsePackValues } from '../packs/parse-pack';
import { failedChecks } from '../packs/report';
import type { DraftDocument } from './draft-document';
import type { JsonObject } from './json';
import { withStandIns } from './stand-ins';

const inFolder = (folder: string, files: { readonly [id: string]: JsonObject }): Record<string, JsonObject> =>
  Object.fromEntries(Object.entries(files).map(([id, value]) => [`${folder}/${id}.yaml`, value]));

/** A draft as the values of a pack's files. */
export const draftValues = ({ pack, cards, shocks, checks, ja, sources, sourcesJa }: DraftDocument): PackValues => ({
  pack: {
    'pack.yaml': pack,
    ...inFolder('cards', cards),
    ...inFolder('shocks', shocks),
    'checks.yaml': checks,
    'ja.yaml': ja,
  },
  base: null,
  sources: { 'sources.yaml': sources, 'sources.ja.yaml': sourcesJa },
});

/** Faults that a text which is not written yet may be told by. */
const MAY_BE_UNWRITTEN: readonly string[] = ['missing', 'bad-value'];

/**
 * The pack that a draft stands for and every fault of it, found by the same checks as those of a pack in files. What is
 * written in Japanese alone is shown in both languages, and is no more than a warning.
 */
export const parseDraft = (document: DraftDocument): ParsedPack => {
  const parsed = parsePackValues(draftValues(document));
  // Texts are looked through only where one may be missing: a whole pack has thousands.
  if (!parsed.issues.some(({ code }) => MAY_BE_UNWRITTEN.includes(code))) return parsed;
  const stoodIn = withStandIns(document);
  if (stoodIn.issues.length === 0) return parsed;
  const whole = parsePackValues(draftValues(stoodIn.document));
  return { ...whole, issues: errorsFirst([...whole.issues, ...stoodIn.issues]) };
};

/** The same with the draft's own sentences played: one that does not hold is an error, as `check` has it. */
export const checkDraft = (document: DraftDocument): ParsedPack => {
  const parsed = parseDraft(document);
  return { ...parsed, issues: errorsFirst([...parsed.issues, ...failedChecks(parsed)]) };
};

/** What stands for the checks of a draft at which they failed: our own fault, of which its author is told. */
export const failedToCheck = (thrown: unknown): ParsedPack => {
  const fault = thrown instanceof Error ? thrown.message : String(thrown);
  return { bundle: null, issues: [error('unchecked', 'pack.yaml', say('checks-failed', { fault }), say('undo-last'))] };
};
