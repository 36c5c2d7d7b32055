import type { CompiledPack } from '../engine/compile';
import type { RedLine } from '../model/pack';
import type { PackTexts } from '../model/texts';
import type { ExportWords } from './export-words';
import type { QuarterLevels } from './run-levels';

type Cell = string | number;

/** A column of the table of levels: what stands over it, and its cell in a row. */
interface Column {
  readonly head: string;
  readonly cell: (row: QuarterLevels) => Cell;
}

/** Levels are told to a hundredth of a point. */
const points = (value: number): number => Math.round(value * 100) / 100;

const quarterColumns = ({ quarter, start }: ExportWords): Column[] => {
  const cells: ((row: QuarterLevels) => Cell)[] = [
    ({ branch }) => branch,
    (row) => row.quarter,
    ({ calendarQuarter }) => calendarQuarter || start,
    ({ inHand }) => (inHand ? 1 : 0),
  ];
  return cells.map((cell, i) => ({ head: quarter[i]!, cell }));
};

const confidenceColumns = ({ sides }: CompiledPack, texts: PackTexts, words: ExportWords): Column[] => {
  const nameOf = (side: string): string => texts.sides[side]?.name ?? side;
  const [first, second] = sides;
  return [
    ...sides.map((side) => ({
      head: words.confidence(nameOf(side), nameOf(side === first ? second : first)),
      cell: ({ read }: QuarterLevels) => points(read.confidence[side]!),
    })),
    { head: words.alliance, cell: ({ read }) => points(read.alliance) },
    { head: words.gap(nameOf(first), nameOf(second)), cell: ({ read }) => points(read.gap) },
    ...sides.map((side) => ({
      head: words.capital(nameOf(side)),
      cell: ({ world }: QuarterLevels) => points(world.politicalCapital[side]!),
    })),
  ];
};

const lineName = (
  { measure }: RedLine,
  { sides: [first, second] }: CompiledPack,
  texts: PackTexts,
  words: ExportWords,
) => {
  if ('indicator' in measure) return texts.indicators[measure.indicator]?.name ?? measure.indicator;
  if ('tension' in measure) return texts.tensions[measure.tension]?.name ?? measure.tension;
  const other = measure.confidence === first ? second : first;
  return words.confidence(
    texts.sides[measure.confidence]?.name ?? measure.confidence,
    texts.sides[other]?.name ?? other,
  );
};

const redLineColumns = (compiled: CompiledPack, side: string, texts: PackTexts, words: ExportWords): Column[] =>
  compiled.pack.redLines[side]!.map((line, i) => {
    const what = lineName(line, compiled, texts, words);
    const head =
      'riseAbove' in line.mustNot
        ? words.riseAbove(what, line.mustNot.riseAbove)
        : words.fallBelow(what, line.mustNot.fallBelow);
    return { head, cell: ({ redLines }) => (redLines[i] ? words.crossed : words.within) };
  });

const levelColumns = ({ tensions, indicators }: CompiledPack, texts: PackTexts, words: ExportWords): Column[] => [
  ...tensions.map(({ id }) => ({
    head: words.tension(texts.tensions[id]?.name ?? id),
    cell: ({ read }: QuarterLevels) => points(read.tensions[id]!),
  })),
  ...indicators.map((id, at) => ({
    head: words.indicator(texts.indicators[id]?.name ?? id),
    cell: ({ world }: QuarterLevels) => points(world.levels[at]!),
  })),
];

/** The columns of the table of levels: when, the red lines of a side, shocks, confidence, tensions and indicators. */
export const levelsColumns = (
  compiled: CompiledPack,
  side: string,
  texts: PackTexts,
  words: ExportWords,
): readonly Column[] => [
  ...quarterColumns(words),
  ...confidenceColumns(compiled, texts, words),
  ...levelColumns(compiled, texts, words),
  ...redLineColumns(compiled, side, texts, words),
  { head: words.shocks, cell: ({ shocks }) => shocks.map((id) => texts.shocks[id]?.headline ?? id).join(' / ') },
];
