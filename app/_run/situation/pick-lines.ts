import { shown } from '@/lib/charts/shown';
import type { CompiledCard } from '@/lib/engine/compile';
import { bandOf } from '@/lib/engine/read-out';
import { BAND_BOUNDS, BANDS, type Band } from '@/lib/model/closed-sets';

/** How many tension lines a brief names. */
const LINES = 3;

/** A tension line that matters in a quarter. */
export interface LineToWatch {
  readonly tension: string;
  /** As it is shown; the band and the points to the next are taken from it. */
  readonly level: number;
  readonly band: Band;
  /** The next worse band and the points to it, or null in the worst. */
  readonly next: { readonly band: Band; readonly points: number } | null;
  /** The player's cards that mainly move it. */
  readonly cards: readonly string[];
}

const nextOf = (level: number): LineToWatch['next'] => {
  const band = BANDS[BANDS.indexOf(bandOf(level)) + 1];
  return band === undefined || band === 'calm' ? null : { band, points: shown(BAND_BOUNDS[band] - level) };
};

const nearness = ({ next }: LineToWatch): number => next?.points ?? 0;

const toLines = (tensions: Readonly<Record<string, number>>, own: readonly CompiledCard[]): LineToWatch[] =>
  Object.entries(tensions).map(([tension, exact]) => {
    const level = shown(exact);
    const cards = own.filter(({ card }) => card.lines.includes(tension)).map(({ card }) => card.id);
    return { tension, level, band: bandOf(level), next: nextOf(level), cards };
  });

/** The three highest lines, which is what a game leaves behind. */
export const highestLines = (tensions: Readonly<Record<string, number>>): readonly LineToWatch[] =>
  toLines(tensions, [])
    .sort((a, b) => b.level - a.level)
    .slice(0, LINES);

/** The three lines that matter in a quarter: those that the player's cards move, then those nearest to their next band. */
export const pickLines = (
  tensions: Readonly<Record<string, number>>,
  own: readonly CompiledCard[],
): readonly LineToWatch[] =>
  toLines(tensions, own)
    .sort((a, b) => Number(b.cards.length > 0) - Number(a.cards.length > 0) || nearness(a) - nearness(b))
    .slice(0, LINES);
