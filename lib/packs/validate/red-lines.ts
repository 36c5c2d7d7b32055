import { marginOf } from '../../engine/red-line';
import type { Pack, RedLine, Weights } from '../../model/pack';
import type { Issue, Saying } from '../../model/refusal';
import { say } from '../../model/saying';
import { error, warning } from '../issue';
import type { Places } from '../places';

/** Traces of binary arithmetic take no line beyond its start. */
const TOLERANCE = 1e-9;

/** The level that each indicator starts from. */
type Starts = ReadonlyMap<string, number>;

/** A weighted mean of the starts, in points; null where a weight is on no indicator. */
const meanOf = (weights: Weights, starts: Starts, read: (level: number) => number): number | null =>
  Object.entries(weights).reduce<number | null>((sum, [id, weight]) => {
    const start = starts.get(id);
    return sum === null || start === undefined ? null : sum + weight * read(start);
  }, 0);

/** What a red line measures, as it stands before the first quarter; null where its measure is not known. */
const readAtStart = (pack: Pack, starts: Starts, { measure }: RedLine): number | null => {
  if ('indicator' in measure) return starts.get(measure.indicator) ?? null;
  if ('tension' in measure) {
    const tension = pack.tensions.find(({ id }) => id === measure.tension);
    return tension ? meanOf(tension.weights, starts, (level) => 100 - level) : null;
  }
  const weights = Object.entries(pack.confidence).find(([side]) => side === measure.confidence)?.[1];
  return weights ? meanOf(weights, starts, (level) => level) : null;
};

const nameOf = ({ measure }: RedLine): string | Saying => {
  if ('indicator' in measure) return measure.indicator;
  return 'tension' in measure ? measure.tension : say('confidence-of', { side: measure.confidence });
};

const lineIssues = (pack: Pack, starts: Starts, line: RedLine, place: string): Issue[] => {
  const [limit, level] = Object.entries(line.mustNot)[0] as [string, number];
  const path = `${place}.${limit}`;
  if (level < 0 || level > 100)
    return [error('red-line-range', path, say('red-line-range', { level }), say('levels-lie'))];
  const start = readAtStart(pack, starts, line);
  if (start === null || marginOf(line, start) >= -TOLERANCE) return [];
  const said = say('crossed-at-start', { measure: nameOf(line), level: Number(start.toFixed(2)), limit: level });
  return [warning('crossed-at-start', path, said, say('move-line'))];
};

/** Red lines that lie beyond the scale, and those that are crossed before anybody has decided anything. */
export const redLineIssues = (pack: Pack, places: Places): Issue[] => {
  const starts = new Map(pack.indicators.map(({ id, start }) => [id as string, start]));
  const judge = (lines: readonly RedLine[], place: string) =>
    lines.flatMap((line, i) => lineIssues(pack, starts, line, `${place}[${i}]`));
  return [
    ...Object.entries(pack.redLines).flatMap(([side, lines]) => judge(lines, places.redLines(side))),
    ...pack.roles.flatMap(({ id, redLines }, i) => judge(redLines, places.roleRedLines(id, i))),
  ];
};
