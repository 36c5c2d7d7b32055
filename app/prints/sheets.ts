import type { Language } from '@/lib/model/closed-sets';
import type { PackId } from '@/lib/model/ids';

/** What can be printed of a pack. */
export const SHEETS = ['run-sheet', 'roles', 'cards', 'decisions', 'debrief', 'reader', 'claims'] as const;
export type SheetName = (typeof SHEETS)[number];

/** What an author prints of a draft: the whole of it to read, and its causal claims to be reviewed. */
export const DRAFT_SHEETS = ['reader', 'claims'] as const satisfies readonly SheetName[];
export type DraftSheetName = (typeof DRAFT_SHEETS)[number];

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

/** Where a sheet of a draft is, in a language; without one, in the reader's. */
export const draftSheetPath = (draftId: string, sheet: DraftSheetName, language?: PrintLanguage): string =>
  `/studio/${draftId}/print/${sheet}${language === undefined ? '' : `?language=${language}`}`;

/** The languages that stand in for a choice, in the order of printing. */
export const languagesOf = (choice: PrintLanguage): readonly Language[] =>
  choice === 'both' ? ['en', 'ja'] : [choice];
