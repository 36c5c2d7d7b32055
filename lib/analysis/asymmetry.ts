import { spreadOf } from '../ensemble/bucket-quantiles';
import type { Spread } from '../model/projection';
import type { Outcomes } from './outcomes';

/** How one side fares. */
export interface SideOutcome {
  readonly side: string;
  /** Its confidence at the end. */
  readonly confidence: Spread;
  /** What its objectives make of the end against the start, in points; above 0 is better. */
  readonly gain: Spread;
}

/** Games by what a side gained: from `from` points to `from` plus the width, shares of all games by side. */
export interface GainBin {
  readonly from: number;
  readonly shares: Readonly<Record<string, number>>;
}

/** One side against the other. */
export interface Asymmetry {
  /** In the pack's order. */
  readonly sides: readonly [SideOutcome, SideOutcome];
  /** Share of games in which the first side gains more than the second; a tie counts for half. */
  readonly firstGainsMore: number;
  readonly bins: readonly GainBin[];
}

/** Points from one bin of gains to the next. */
export const BIN_WIDTH = 2;

const gainsOf = ({ utility, startUtility }: Outcomes, side: string): Float64Array =>
  utility[side]!.map((value) => value - startUtility[side]!);

const binsOf = (gains: Readonly<Record<string, Float64Array>>): GainBin[] => {
  const all = Object.values(gains).flatMap((values) => [...values]);
  const first = Math.floor(Math.min(...all) / BIN_WIDTH);
  const last = Math.floor(Math.max(...all) / BIN_WIDTH);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const within = (value: number) => Math.floor(value / BIN_WIDTH) === first + i;
    return {
      from: (first + i) * BIN_WIDTH,
      shares: Object.fromEntries(
        Object.entries(gains).map(([side, values]) => [side, values.filter(within).length / values.length]),
      ),
    };
  });
};

/** Share of games in which the first gains more than the second; a tie counts for half. */
export const shareAhead = (first: Float64Array, second: Float64Array): number =>
  first.reduce((sum, gain, game) => sum + (Math.sign(gain - second[game]!) + 1) / 2, 0) / first.length;

/** Reads how both sides fare in the same games. */
export const readAsymmetry = (outcomes: Outcomes, [first, second]: readonly [string, string]): Asymmetry => {
  const gains = { [first]: gainsOf(outcomes, first), [second]: gainsOf(outcomes, second) };
  const read = (side: string): SideOutcome => ({
    side,
    confidence: spreadOf(outcomes.confidence[side]!, outcomes.games),
    gain: spreadOf(gains[side]!, outcomes.games),
  });
  const bins = binsOf(gains);
  return { sides: [read(first), read(second)], firstGainsMore: shareAhead(gains[first]!, gains[second]!), bins };
};
