import type { Language } from '@/lib/model/closed-sets';
import type { PackId } from '@/lib/model/ids';

/** What can be printed of a pack. */
export const SHEETS = ['run-sheet', 'roles', 'cards', 'decisions', 'debrief'] as const;
export type SheetName = (typeof SHEETS)[number];

/** The languages that sheets are printed in; `both` puts one behind the other. */
export const PRINT_LANGUAGES = ['en', 'ja', 'both'] as const;
export type PrintLanguage = (typeof PRINT_LANGUAGES)[number];

/** Where the packs' sheets are listed. */
export const PRINTS_PATH = '/prints';

/** Where the sheets of a pack are listed. */
export const printsPath = (packId: PackId): string => `${PRINTS_PATH}/${packId}`;

/** Where a sheet of a pack is, in a language. */
export const sheetPath = (packId: PackId, sheet: SheetName, language: PrintLanguage): string =>
  `${printsPath(packId)}/${sheet}?language=${language}`;

/** The languages that stand in for a choice, in the order of printing. */
export const languagesOf = (choice: PrintLanguage): readonly Language[] =>
  choice === 'both' ? ['en', 'ja'] : [choice];
