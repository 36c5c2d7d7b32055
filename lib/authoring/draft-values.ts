import { errorsFirst } from '../packs/issue';
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

/**
 * The pack that a draft stands for and every fault of it, found by the same checks as those of a pack in files. What is
 * written in Japanese alone is shown in both languages, and is no more than a warning.
 */
export const parseDraft = (document: DraftDocument): ParsedPack => {
  const stoodIn = withStandIns(document);
  const parsed = parsePackValues(draftValues(stoodIn.document));
  return stoodIn.issues.length === 0
    ? parsed
    : { ...parsed, issues: errorsFirst([...parsed.issues, ...stoodIn.issues]) };
};

/** The same with the draft's own sentences played: one that does not hold is an error, as `check` has it. */
export const checkDraft = (document: DraftDocument): ParsedPack => {
  const parsed = parseDraft(document);
  return { ...parsed, issues: errorsFirst([...parsed.issues, ...failedChecks(parsed)]) };
};
