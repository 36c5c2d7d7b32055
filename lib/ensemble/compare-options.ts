import type { CompiledPack } from '../engine/compile';
import type { ProjectionPlan, RedLineOutlook, Spread } from '../model/projection';
import type { WorldState } from '../model/world-state';
import { answersOf } from './answers';
import { blockFrom } from './block';
import { spreadOf } from './bucket-quantiles';
import { redLineOutlooks } from './red-line-futures';
import { type Futures, simulateFutures } from './simulate';
import { tensionOfRuns } from './weigh-runs';

/** What an option does to one tension against the same futures with the card set aside, where it shows most. */
export interface OptionEffect {
  readonly tension: string;
  /** Quarters ahead (from 1) in which the mean change is largest. */
  readonly quartersAhead: number;
  /** Change in points; above 0 the tension rises. */
  readonly change: Spread;
  /** Share of futures in which the tension rises, 0 to 1. */
  readonly risesIn: number;
}

/** An option of a joint card, told apart by what the other capital answers. */
export interface Agreement {
  /** Share of futures in which the other capital chooses the same, 0 to 1. */
  readonly share: number;
  /** Over the futures in which it does, and over those in which it does not; none where there are no such futures. */
  readonly agreed: readonly OptionEffect[];
  readonly apart: readonly OptionEffect[];
}

/** What an option leads to on the futures that all options of its card share. */
export interface OptionOutlook {
  readonly effects: readonly OptionEffect[];
  /** The decider's red lines, in the pack's order. */
  readonly redLines: readonly RedLineOutlook[];
  /** Null where one capital decides alone. */
  readonly agreement: Agreement | null;
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** By quarter ahead, from 1: how a tension differs in every run. */
const differences = (futures: Futures, base: Futures, weights: readonly number[]): readonly Float64Array[] =>
  Array.from({ length: futures.horizon }, (_, i) => {
    const values = tensionOfRuns(futures, weights, i + 1);
    const against = tensionOfRuns(base, weights, i + 1);
    for (let r = 0; r < values.length; r++) values[r]! -= against[r]!;
    return values;
  });

const peakOf = (tension: string, columns: readonly Float64Array[]): OptionEffect => {
  const sizes = columns.map((values) => Math.abs(mean(values)));
  let peak = 0;
  for (let i = 1; i < sizes.length; i++) if (sizes[i]! > sizes[peak]! + 1e-12) peak = i;
  const values = columns[peak]!;
  return {
    tension,
    quartersAhead: peak + 1,
    change: spreadOf(values, values.length),
    risesIn: values.reduce((count, value) => count + (value > 0 ? 1 : 0), 0) / values.length,
  };
};

/** What a side answers to a card in the coming quarter, by run: the place of the option, or a code below 0. */
const answersToCard = (
  compiled: CompiledPack,
  from: WorldState,
  plan: ProjectionPlan,
  card: string,
  side: string,
): Int8Array => {
  const quarter = from.quarter + 1;
  const levels = compiled.indicators.map(() => new Float64Array(plan.runs));
  const block = blockFrom(compiled, from, levels, 0, plan.runs);
  const dealt = compiled.cards.filter((known) => known.card.quarter === quarter);
  return answersOf(compiled, dealt, block, plan, quarter, true, side).get(compiled.cardById.get(card)!)!;
};

type Columns = readonly { readonly tension: string; readonly columns: readonly Float64Array[] }[];

const effectsWhere = (found: Columns, isIn: (run: number) => boolean, count: number): readonly OptionEffect[] =>
  count === 0
    ? []
    : found.map(({ tension, columns }) =>
        peakOf(
          tension,
          columns.map((values) => values.filter((_, run) => isIn(run))),
        ),
      );

const agreementOf = (found: Columns, answers: Int8Array, place: number): Agreement => {
  const same = answers.reduce((count, answer) => count + (answer === place ? 1 : 0), 0);
  return {
    share: same / answers.length,
    agreed: effectsWhere(found, (run) => answers[run] === place, same),
    apart: effectsWhere(found, (run) => answers[run] !== place, answers.length - same),
  };
};

/** For each option of a card, what it does to every tension and red line, on common futures (common random numbers). */
export const compareOptions = (
  compiled: CompiledPack,
  from: WorldState,
  plan: ProjectionPlan,
  card: string,
  side: string,
): Readonly<Record<string, OptionOutlook>> => {
  const withAnswer = (answer: string | null): Futures =>
    simulateFutures(compiled, from, {
      ...plan,
      choices: { ...plan.choices, [card]: { ...plan.choices[card], [side]: answer } },
    });
  const base = withAnswer(null);
  const { card: asked, deciders } = compiled.cardById.get(card)!;
  const other = deciders.find((known) => known !== side);
  const answers = other === undefined ? null : answersToCard(compiled, from, plan, card, other);
  return Object.fromEntries(
    asked.options.map(({ id }, place) => {
      const futures = withAnswer(id);
      const found = compiled.tensions.map((tension) => ({
        tension: tension.id,
        columns: differences(futures, base, tension.weights),
      }));
      const outlook: OptionOutlook = {
        effects: found.map(({ tension, columns }) => peakOf(tension, columns)),
        redLines: redLineOutlooks(compiled, futures, side),
        agreement: answers && agreementOf(found, answers, place),
      };
      return [id, outlook];
    }),
  );
};
