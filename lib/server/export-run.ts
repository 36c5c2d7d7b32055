import { compilePack } from '../engine/compile';
import type { Language } from '../model/closed-sets';
import type { PackTexts } from '../model/texts';
import { toCsv } from './csv';
import { findPackByHash, type StoredPack } from './packs';
import type { Decision } from './run-decisions';
import { runDecisions } from './run-decisions';
import type { RunRecord } from './run-record';
import { requireRun } from './runs';

export const EXPORT_FORMATS = ['json', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file to hand to the owner of a run. */
export interface ExportedFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly body: string;
}

const HEADER = [
  'branch',
  'quarter',
  'calendar_quarter',
  'side',
  'card',
  'question',
  'option',
  'label',
  'node',
  'parent',
  'in_hand',
];

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

const toCsvFile = ({ document }: RunRecord, { pack, texts }: StoredPack, language: Language): string =>
  toCsv(
    HEADER,
    runDecisions(compilePack(pack), document).map((decision) => toRow(texts[language], decision)),
  );

/**
 * A run as a file: JSON with all that is saved, or CSV with one row per decision (an option left empty is a card set
 * aside), its texts in the given language. Throws the refusal `unknown-run`.
 */
export const exportRun = async (
  owner: string,
  id: string,
  format: ExportFormat,
  language: Language,
): Promise<ExportedFile> => {
  const run = await requireRun(owner, id);
  const fileName = `${run.packId}-${run.id}.${format}`;
  if (format === 'json') return { fileName, contentType: 'application/json; charset=utf-8', body: toJsonFile(run) };
  const stored = await findPackByHash(run.packHash);
  if (!stored) throw new Error(`The pack ${run.packHash} of a saved run is gone.`);
  return { fileName, contentType: 'text/csv; charset=utf-8', body: toCsvFile(run, stored, language) };
};
