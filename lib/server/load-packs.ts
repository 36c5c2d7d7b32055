import type { Issue } from '../model/refusal';
import type { ShippedPack } from '../packs/files';
import { hasErrors } from '../packs/issue';
import type { PackContent } from './packs';
import { type StoredPacks, storePacks } from './store-packs';

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

const contentOf = ({ bundle }: ShippedPack): PackContent[] =>
  bundle ? [{ pack: bundle.pack, texts: bundle.texts }] : [];

const inTime = (a: PackContent, b: PackContent): number => (a.pack.starts < b.pack.starts ? -1 : 1);

/** Puts packs on offer, the earliest period first. One with errors keeps them all out, so that none goes missing unnoticed. */
export const loadPacks = async (packs: readonly ShippedPack[]): Promise<LoadedPacks> => {
  const faults = packs.flatMap(faultsOf);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, stored: await storePacks(packs.flatMap(contentOf).sort(inTime)) };
};
