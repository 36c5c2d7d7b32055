import type { Language } from '../../model/closed-sets';
import type { CardId, OptionId } from '../../model/ids';
import type { PackTexts } from '../../model/texts';
import type { Answer } from '../../model/world-state';
import { CALL_SIGNS } from '../../session/call-signs';
import type { SeatDecision, SeatPrediction } from '../../session/export/seat-decisions';
import { OBSERVERS } from '../../session/seats';
import { toCsv } from '../csv';
import { CLASS_EXPORT_WORDS, type ClassExportWords } from './export-words';

type Cell = string | number;

/** What the cells of a table are written with. */
export interface TableStyle {
  readonly session: string;
  readonly texts: PackTexts;
  readonly language: Language;
  readonly names: boolean;
}

const labelOf = (texts: PackTexts, card: CardId | null, option: Answer): string =>
  card === null || option === null ? '' : (texts.cards[card]?.options[option]?.label ?? '');

const seatCells = ({ texts, language, names }: TableStyle, words: ClassExportWords, row: SeatDecision): Cell[] => {
  const { seat, delegation } = row;
  const side = delegation === OBSERVERS ? words.observers : (texts.sides[delegation]?.name ?? delegation);
  return [
    side,
    seat?.id ?? '',
    seat ? (texts.roles[seat.role]?.name ?? seat.role) : '',
    seat ? (CALL_SIGNS[seat.callSign]?.[language] ?? '') : '',
    seat ? words.playedBy[seat.playedBy] : '',
    ...(names ? [seat?.name ?? ''] : []),
  ];
};

const choiceCells = ({ texts }: TableStyle, words: ClassExportWords, row: SeatDecision): Cell[] => {
  const { card, leaning, chosen, committed, reason, decidedBy } = row;
  return [
    card ?? '',
    card === null ? '' : (texts.cards[card]?.question ?? ''),
    leaning ?? '',
    labelOf(texts, card, leaning),
    chosen ?? '',
    labelOf(texts, card, chosen),
    committed ? 1 : 0,
    reason,
    decidedBy === null ? '' : words.decidedBy[decidedBy],
  ];
};

const predictionCells = (
  { texts }: TableStyle,
  words: ClassExportWords,
  predicted: SeatPrediction | undefined,
): Cell[] => {
  if (!predicted) return ['', '', '', ''];
  const { side, card, option, cameTrue } = predicted;
  const truth = cameTrue === null ? '' : cameTrue ? words.yes : words.no;
  return [texts.sides[side]?.name ?? side, option satisfies OptionId, labelOf(texts, card, option), truth];
};

/** An observer who predicted both capitals has a row for each. */
const rowsOf = (style: TableStyle, words: ClassExportWords, decision: SeatDecision): Cell[][] => {
  const predictions = decision.predictions.length > 0 ? decision.predictions : [undefined];
  return predictions.map((predicted) => [
    style.session,
    decision.quarter,
    decision.calendarQuarter,
    ...seatCells(style, words, decision),
    ...choiceCells(style, words, decision),
    ...predictionCells(style, words, predicted),
    decision.withKnowledge ? 1 : 0,
    decision.takenBack ? 1 : 0,
    new Date(decision.at).toISOString(),
  ]);
};

/** Where the names stand, after who plays the seat. */
const NAME_COLUMN = 8;

/** A row for each seat and decision as CSV in the given language; a column of names only where `names` asks for it. */
export const toDecisionsCsv = (style: TableStyle, decisions: readonly SeatDecision[]): string => {
  const words = CLASS_EXPORT_WORDS[style.language];
  const header = style.names ? words.columns.toSpliced(NAME_COLUMN, 0, words.name) : words.columns;
  return toCsv(
    header,
    decisions.flatMap((decision) => rowsOf(style, words, decision)),
  );
};
