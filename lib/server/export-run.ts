import { compilePack } from '../engine/compile';
import type { Language } from '../model/closed-sets';
import type { PackTexts } from '../model/texts';
import { toCsv } from './csv';
import { EXPORT_WORDS } from './export-words';
import { levelsColumns } from './levels-table';
import { findPackByHash, type StoredPack } from './packs';
import type { Decision } from './run-decisions';
import { runDecisions } from './run-decisions';
import { runLevels } from './run-levels';
import type { RunRecord } from './run-record';
import { requireRun } from './runs';

export const EXPORT_FORMATS = ['json', 'csv', 'levels'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file to hand to the owner of a run. */
export interface ExportedFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: string;
}

const toRow = (texts: PackTexts, decision: Decision): (string | number)[] => {
  const { branch, quarter, calendarQuarter, side, card, answer, node, parent, inHand } = decision;
  const cardTexts = texts.cards[card];
  const label = answer === null ? '' : (cardTexts?.options[answer]?.label ?? '');
  const question = cardTexts?.question ?? '';
  const option = answer ?? '';
  return [branch, quarter, calendarQuarter, side, card, question, option, label, node, parent ?? '', inHand ? 1 : 0];
};

const toJsonFile = ({ document, ...summary }: RunRecord): string =>
  `${JSON.stringify({ kind: 'two-capitals-run', ...summary, document }, null, 2)}\n`;

const toDecisionsFile = ({ document }: RunRecord, { pack, texts }: StoredPack, language: Language): string =>
  toCsv(
    EXPORT_WORDS[language].decisions,
    runDecisions(compilePack(pack), document).map((decision) => toRow(texts[language], decision)),
  );

const toLevelsFile = ({ document }: RunRecord, { pack, texts }: StoredPack, language: Language): string => {
  const compiled = compilePack(pack);
  const columns = levelsColumns(compiled, document.side, texts[language], EXPORT_WORDS[language]);
  return toCsv(
    columns.map(({ head }) => head),
    runLevels(compiled, document).map((row) => columns.map(({ cell }) => cell(row))),
  );
};

/**
 * A run as a file: JSON with all that is saved; CSV with a row per decision (an option left empty is a card set aside);
 * or, as `levels`, CSV with a row per quarter of each branch and all its numbers. Tables speak the given language.
 * Throws the refusal `unknown-run`.
 */
export const exportRun = async (
  owner: string,
  id: string,
  format: ExportFormat,
  language: Language,
): Promise<ExportedFile> => {
  const run = await requireRun(owner, id);
  const name = `${run.packId}-${run.id}`;
  if (format === 'json')
    return { fileName: `${name}.json`, contentType: 'application/json; charset=utf-8', body: toJsonFile(run) };
  const stored = await findPackByHash(run.packHash);
  if (!stored) throw new Error(`The pack ${run.packHash} of a saved run is gone.`);
  const contentType = 'text/csv; charset=utf-8';
  return format === 'csv'
    ? { fileName: `${name}.csv`, contentType, body: toDecisionsFile(run, stored, language) }
    : { fileName: `${name}-levels.csv`, contentType, body: toLevelsFile(run, stored, language) };
};
