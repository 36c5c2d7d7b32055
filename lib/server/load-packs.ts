import { draftFromFiles } from '../authoring/draft-from-files';
import type { Issue } from '../model/refusal';
import type { ShippedPack } from '../packs/files';
import { hasErrors } from '../packs/issue';
import type { PackContent } from './packs';
import { type OfferedPack, type StoredPacks, storePacks } from './store-packs';
import { type NewTemplate, storeTemplates } from './studio/templates';

/** What became of the packs that were to be loaded: stored, or refused with the errors of each. */
export type LoadedPacks =
  | { readonly ok: true; readonly stored: StoredPacks }
  | { readonly ok: false; readonly faults: readonly PackFault[] };

/** An error of a pack, and the folder of the pack. */
export interface PackFault {
  readonly folder: string;
  readonly issue: Issue;
}

const faultsOf = ({ folder, issues }: ShippedPack): PackFault[] =>
  issues.filter((issue) => hasErrors([issue])).map((issue) => ({ folder, issue }));

const offeredOf = ({ bundle, files }: ShippedPack): OfferedPack[] => {
  const source = draftFromFiles(files);
  return bundle && source.ok ? [{ pack: bundle.pack, texts: bundle.texts, source: source.value }] : [];
};

const inTime = (a: PackContent, b: PackContent): number => (a.pack.starts < b.pack.starts ? -1 : 1);

const templateOf = ({ bundle, files, folder }: ShippedPack): NewTemplate[] => {
  const document = draftFromFiles(files);
  return bundle && document.ok ? [{ id: folder, document: document.value, texts: bundle.texts }] : [];
};

/**
 * Puts packs on offer, the earliest period first, and templates beside them. One with errors keeps them all out, so that
 * none goes missing unnoticed.
 */
export const loadPacks = async (
  packs: readonly ShippedPack[],
  templates: readonly ShippedPack[] = [],
): Promise<LoadedPacks> => {
  const faults = [...packs, ...templates].flatMap(faultsOf);
  if (faults.length > 0) return { ok: false, faults };
  await storeTemplates(templates.flatMap(templateOf));
  return { ok: true, stored: await storePacks(packs.flatMap(offeredOf).sort(inTime)) };
};
