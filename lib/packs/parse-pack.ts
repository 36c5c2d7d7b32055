import type { Language } from '../model/closed-sets';
import type { Pack } from '../model/pack';
import type { Issue } from '../model/refusal';
import type { PackTexts } from '../model/texts';
import { buildPack } from './build-pack';
import { buildTexts } from './build-texts';
import { errorsFirst } from './issue';
import { buildCheck, type PackCheck } from './pack-check';
import type { PackFiles, PackValues } from './pack-files';
import { folderPlaces } from './places';
import { type PackContent, readContent } from './read-content';
import { readYamlFiles } from './read-yaml';
import { isForWantOf } from './unread';
import { checkIssues } from './validate/checks';
import { contentIssues } from './validate/content';
import { markupIssues } from './validate/markup';
import { validatePack } from './validate-pack';

/** A pack with everything that stands beside its numbers. */
export interface PackBundle {
  readonly pack: Pack;
  readonly texts: Readonly<Record<Language, PackTexts>>;
  readonly checks: readonly PackCheck[];
  /** By `card/option`: why an option may stay out of balance. */
  readonly balanceReasons: Readonly<Record<string, string>>;
}

/** What the files of a pack became; the bundle is null where pack.yaml or its base can't be read. */
export interface ParsedPack {
  readonly bundle: PackBundle | null;
  /** Every fault found, errors first. A pack with errors is not to be played. */
  readonly issues: readonly Issue[];
}

const balanceReasons = ({ cards }: PackContent): Record<string, string> =>
  Object.fromEntries(
    cards.flatMap(({ text: card }) =>
      card.options.flatMap(({ id, balanceReason }) =>
        balanceReason === undefined ? [] : [[`${card.id}/${id}`, balanceReason] as const],
      ),
    ),
  );

/** Reads a pack out of what its files state and finds all of its faults at once. Pure: the same values, the same pack. */
export const parsePackValues = (values: PackValues): ParsedPack => {
  const { content, issues: shape } = readContent(values);
  const issues = [...shape, ...markupIssues(values)];
  if (!content) return { bundle: null, issues: errorsFirst(issues) };
  const { pack, issues: built } = buildPack(content);
  const { texts, issues: untranslated } = buildTexts(content);
  const checks = content.checks.map(buildCheck);
  const found = [
    ...issues,
    ...built,
    ...validatePack(pack, folderPlaces(content)),
    ...contentIssues(content),
    ...checkIssues(pack, checks),
    ...untranslated,
  ];
  return {
    bundle: { pack, texts, checks, balanceReasons: balanceReasons(content) },
    issues: errorsFirst(found.filter((issue) => !isForWantOf(content.unread, issue))),
  };
};

/** Reads a pack out of the texts of its files and finds all of its faults at once. Pure: the same files, the same pack. */
export const parsePack = (files: PackFiles): ParsedPack => {
  const { values, issues } = readYamlFiles(files);
  const parsed = parsePackValues(values);
  return { bundle: parsed.bundle, issues: errorsFirst([...issues, ...parsed.issues]) };
};
