import { type CompiledPack, compilePack, quarterNumber } from '../../engine/compile';
import { type Contribution, explainGame } from '../../engine/explain';
import type { Citation, Effect } from '../../model/pack';
import type { Cause } from '../../model/world-state';
import type { CommandLine } from '../arguments';
import { loadPack } from '../load-pack';
import { contributionRow, quarterNames } from '../play-json';
import { playLine } from '../play-line';
import { textTable } from '../table';
import { failInput, UsageError } from '../usage';

const effectsOf = (compiled: CompiledPack, cause: Cause): readonly Effect[] => {
  if (cause.kind === 'shock') return compiled.shockById.get(cause.shock)!.group.effects;
  if (!('card' in cause)) return [];
  const card = compiled.cardById.get(cause.card)!;
  if (cause.kind === 'option') return card.byOption.get(cause.option)!.effects;
  if (cause.kind === 'pair') return card.byPair.get(cause.option)!.effects;
  return cause.kind === 'disagreement' ? card.disagreement.effects : card.undecided.effects;
};

/** The paragraphs behind a contribution: those of the cause's effects on this indicator, or on the one it came through. */
const citationsOf = (compiled: CompiledPack, row: Contribution, indicator: string): Citation[] => {
  const origin = row.path[0] ?? indicator;
  const effects = effectsOf(compiled, row.cause);
  const direct = effects.filter((effect) => effect.on === origin);
  return (direct.length > 0 ? direct : effects).flatMap((effect) => effect.because);
};

const citationText = (citations: readonly Citation[]): string =>
  [...new Set(citations.map(({ document, paragraphs }) => `${document} ¶${paragraphs.join(', ')}`))].join('; ');

const quarterOf = (compiled: CompiledPack, text: string | undefined): number => {
  if (text === undefined) throw new UsageError('explain needs --quarter, as 2 or 2010-Q2.');
  const number = /^\d+$/.test(text) ? Number(text) : quarterNumber(compiled.pack.starts, text);
  if (number >= 1 && number <= compiled.pack.quarters) return number;
  return failInput(
    'unknown-quarter',
    text,
    `${compiled.pack.id} has no quarter ${text}.`,
    `Its quarters: ${quarterNames(compiled).slice(1).join(', ')}.`,
  );
};

/** Prints the sorted contributions to one indicator in one quarter, with their citations. */
export const explainCommand = ({ subject, flags }: CommandLine): string => {
  const compiled = compilePack(loadPack(subject).pack);
  const { indicator } = flags;
  if (indicator === undefined) throw new UsageError('explain needs --indicator.');
  if (!compiled.indexOf.has(indicator))
    return failInput(
      'unknown-indicator',
      indicator,
      `${compiled.pack.id} has no indicator ${indicator}.`,
      `Its indicators: ${compiled.indicators.join(', ')}.`,
    );
  const quarter = quarterOf(compiled, flags.quarter);
  const { records } = playLine(compiled, flags).game;
  const rows = explainGame(compiled, records)[indicator]!.filter((row) => row.quarter === quarter);
  const level = records[quarter - 1]!.world.levels[compiled.indexOf.get(indicator)!]!;
  if (flags.json)
    return JSON.stringify({
      pack: compiled.pack.id,
      indicator,
      quarter,
      start: compiled.start[compiled.indexOf.get(indicator)!],
      level,
      contributions: rows.map((row) => ({ ...contributionRow(row), because: citationsOf(compiled, row, indicator) })),
    });
  const table = textTable(
    ['points', 'cause', 'through', 'because'],
    rows.map((row) => {
      const { cause } = row;
      const name =
        'card' in cause
          ? `${cause.kind} ${cause.card}${'option' in cause ? `/${cause.option}` : ''}`
          : cause.kind === 'shock'
            ? `shock ${cause.shock}`
            : cause.kind;
      return [
        row.points.toFixed(2).padStart(6),
        name,
        row.path.join(' → '),
        citationText(citationsOf(compiled, row, indicator)),
      ];
    }),
  );
  return `${indicator} at the end of ${quarterNames(compiled)[quarter]}: ${level.toFixed(2)}, from ${compiled.start[compiled.indexOf.get(indicator)!]} at the start\n\n${table}`;
};
